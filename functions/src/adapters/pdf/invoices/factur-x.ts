/** As Factur-X 1.0 names the file. */
const FILE = 'factur-x.xml';
const SPACE = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

/** Puts the invoice's data into its PDF, where programs that keep accounts look for them. */
export function facturX(doc: PDFKit.PDFDocument, xml: string, at: Date): void {
  const attached: PDFKit.Mixins.PDFAttachmentOptions & { relationship: string } = {
    name: FILE,
    type: 'text/xml',
    description: 'Factur-X',
    relationship: 'Alternative',
    creationDate: at,
    modifiedDate: at,
  };
  doc.file(Buffer.from(xml), attached);
  // What says to readers of the file's own description that the data is there.
  const described = doc as PDFKit.PDFDocument & { appendXML(xml: string, newLine?: boolean): void };
  described.appendXML(`${claim}${extension}`);
}

const claim = `<rdf:Description rdf:about="" xmlns:fx="${SPACE}"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>${FILE}</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel></rdf:Description>`;

const property = (name: string, description: string) =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

const properties = [
  property('DocumentFileName', 'name of the embedded XML invoice file'),
  property('DocumentType', 'INVOICE'),
  property('Version', 'version of the Factur-X XML schema'),
  property('ConformanceLevel', 'conformance level of the embedded data'),
].join('');

const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${SPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${properties}</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
