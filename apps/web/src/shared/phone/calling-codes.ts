/** Country and calling code; the countries callers most often hold a number of. */
const table =
  'AE971 AR54 AT43 AU61 BD880 BE32 BG359 BR55 CA1 CH41 CI225 CL56 CM237 CN86 CO57 CY357 CZ420 DE49 DK45 DZ213 EE372 EG20 ES34 FI358 FR33 GB44 GR30 HK852 HR385 HU36 ID62 IE353 IL972 IN91 IS354 IT39 JP81 KE254 KR82 LB961 LT370 LU352 LV371 MA212 MC377 MG261 MT356 MU230 MX52 MY60 NG234 NL31 NO47 NZ64 PE51 PH63 PK92 PL48 PT351 QA974 RO40 RS381 SA966 SE46 SG65 SI386 SK421 SN221 TH66 TN216 TR90 TW886 UA380 US1 UY598 VN84 ZA27';

/** Country code to calling code, without the plus sign. */
export const callingCodes: ReadonlyMap<string, string> = new Map(
  table.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);
