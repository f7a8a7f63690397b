package org.daysheet.edi.inspect;

/// What a file is, by its content.
public enum FileKind {
    REMITTANCE_835("835", true),
    PROFESSIONAL_837("837P", true),
    CLAIM_ACK_277("277CA", true),
    SYNTAX_ACK_999("999", true),
    INTERCHANGE_ACK("TA1", true),
    INSTITUTIONAL_837("837I", false),
    DENTAL_837("837D", false),
    CLAIM_STATUS_REQUEST_276("276", false),
    CLAIM_STATUS_277("277", false),
    PENDED_CLAIMS_277("277P", false),
    CLAIM_REQUEST_277("277RFAI", false),
    ELIGIBILITY_REQUEST_270("270", false),
    ELIGIBILITY_ANSWER_271("271", false),
    ATTACHMENT_275("275", false),
    SERVICES_REVIEW_278("278", false),
    PREMIUM_820("820", false),
    ENROLLMENT_834("834", false),
    FUNCTIONAL_ACK_997("997", false),
    OTHER_X12("x12", false),
    PDF("pdf", false),
    ZIP("zip", false),
    GZIP("gzip", false),
    XML("xml", false),
    JSON("json", false),
    HTML("html", false),
    RTF("rtf", false),
    IMAGE("image", false),
    OFFICE("office", false),
    UTF16("utf-16", false),
    HL7("hl7", false),
    CSV("csv", false),
    TEXT("text", false),
    EMPTY("empty", false),
    UNKNOWN("unknown", false);

    private final String text;
    private final boolean supported;

    FileKind(String text, boolean supported) {
        this.text = text;
        this.supported = supported;
    }

    /// The name shown to people and programs: `835`, `837P`, `pdf`.
    public String text() {
        return text;
    }

    /// Whether its content is read in full.
    public boolean isSupported() {
        return supported;
    }
}
