package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a payer and its rules.
public enum PayerField {
    NAME(PayerPart.PAYER),
    CODE(PayerPart.PAYER),
    INDICATOR(PayerPart.PAYER),
    PHONE(PayerPart.PAYER),
    FILING_DAYS(PayerPart.PAYER),
    ACK_DAYS(PayerPart.PAYER),
    STATUS_DAYS(PayerPart.PAYER),
    PAYMENT_DAYS(PayerPart.PAYER),
    APPEAL_DAYS(PayerPart.PAYER),
    FOLLOW_UP_DAYS(PayerPart.PAYER),
    ASSIGNMENT(PayerPart.CLAIMS),
    BENEFITS(PayerPart.CLAIMS),
    RELEASE(PayerPart.CLAIMS),
    SIGNED(PayerPart.CLAIMS),
    COPAY(PayerPart.PAYER),
    PAIRS(PayerPart.CLAIMS),
    DRUGS(PayerPart.CLAIMS),
    NUMBER(PayerPart.CLAIMS),
    WITHOUT_NUMBER(PayerPart.CLAIMS),
    ELIGIBILITY(PayerPart.CLAIMS),
    ELIGIBILITY_DAYS(PayerPart.CLAIMS),
    REF_PROVIDER(PayerPart.CLAIMS),
    REF_LOCATION(PayerPart.CLAIMS),
    REF_SECOND(PayerPart.CLAIMS),
    REF_TAX_ID(PayerPart.CLAIMS),
    REF_OFFICE(PayerPart.CLAIMS),
    REF_NAIC(PayerPart.CLAIMS),
    ALIAS(PayerPart.PAYER),
    USUAL(PayerPart.WAYS),
    USUAL_CODE(PayerPart.WAYS),
    SPARE(PayerPart.WAYS),
    SPARE_CODE(PayerPart.WAYS),
    ENROL_CLAIMS(PayerPart.WAYS),
    ENROL_CLAIMS_ON(PayerPart.WAYS),
    ENROL_CLAIMS_FROM(PayerPart.WAYS),
    ENROL_SPARED(PayerPart.WAYS),
    ENROL_SPARED_ON(PayerPart.WAYS),
    ENROL_SPARED_FROM(PayerPart.WAYS),
    ENROL_ERA(PayerPart.WAYS),
    ENROL_ERA_ON(PayerPart.WAYS),
    ENROL_ERA_FROM(PayerPart.WAYS),
    ENROL_EFT(PayerPart.WAYS),
    ENROL_EFT_ON(PayerPart.WAYS),
    ENROL_EFT_FROM(PayerPart.WAYS),
    ENROL_CONTACT(PayerPart.WAYS),
    ENROL_NOTE(PayerPart.WAYS),
    ENROL_LETTER(PayerPart.WAYS),
    ENROL_REMIND(PayerPart.WAYS),
    BOOK_FROM(PayerPart.BOOK),
    BOOK_FILING(PayerPart.BOOK),
    BOOK_CORRECTED(PayerPart.BOOK),
    BOOK_APPEAL(PayerPart.BOOK),
    BOOK_FOLLOW_UP(PayerPart.BOOK),
    BOOK_PAIRS(PayerPart.BOOK),
    BOOK_DRUGS(PayerPart.BOOK),
    BOOK_NUMBER(PayerPart.BOOK),
    BOOK_WITHOUT_NUMBER(PayerPart.BOOK),
    BOOK_ELIGIBILITY(PayerPart.BOOK),
    BOOK_ELIGIBILITY_DAYS(PayerPart.BOOK),
    BOOK_NOTE(PayerPart.BOOK),
    STREET(PayerPart.PAYER),
    MORE(PayerPart.PAYER),
    CITY(PayerPart.PAYER),
    STATE(PayerPart.PAYER),
    ZIP(PayerPart.PAYER);

    private final PayerPart part;

    PayerField(PayerPart part) {
        this.part = part;
    }

    /// The group it stands in.
    PayerPart part() {
        return part;
    }

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.payer." + name());
    }
}
