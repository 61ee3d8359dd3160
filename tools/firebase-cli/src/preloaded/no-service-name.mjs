// The functions emulator names a service of Cloud Run, by which the product knows production and refuses an emulator.
if (process.env['FUNCTIONS_EMULATOR'] === 'true') delete process.env['K_SERVICE'];
