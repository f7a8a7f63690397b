package org.daysheet.edi.inspect;

/// What a file is, by its content.
public enum FileKind {
    REMITTANCE_835("835"),
    PROFESSIONAL_837("837P"),
    CLAIM_ACK_277("277CA"),
    SYNTAX_ACK_999("999"),
    INTERCHANGE_ACK("TA1"),
    INSTITUTIONAL_837("837I"),
    DENTAL_837("837D"),
    CLAIM_STATUS_REQUEST_276("276"),
    CLAIM_STATUS_277("277"),
    PENDED_CLAIMS_277("277P"),
    CLAIM_REQUEST_277("277RFAI"),
    ELIGIBILITY_REQUEST_270("270"),
    ELIGIBILITY_ANSWER_271("271"),
    ATTACHMENT_275("275"),
    SERVICES_REVIEW_278("278"),
    PREMIUM_820("820"),
    ENROLLMENT_834("834"),
    FUNCTIONAL_ACK_997("997"),
    OTHER_X12("x12"),
    PDF("pdf"),
    ZIP("zip"),
    GZIP("gzip"),
    XML("xml"),
    JSON("json"),
    HTML("html"),
    RTF("rtf"),
    IMAGE("image"),
    OFFICE("office"),
    UTF16("utf-16"),
    HL7("hl7"),
    CSV("csv"),
    TEXT("text"),
    EMPTY("empty"),
    UNKNOWN("unknown");

    private final String text;

    FileKind(String text) {
        this.text = text;
    }

    /// The name shown to people and programs: `835`, `837P`, `pdf`.
    public String text() {
        return text;
    }
}
