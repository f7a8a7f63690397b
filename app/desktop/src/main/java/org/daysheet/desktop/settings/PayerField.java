package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a payer and its rules.
public enum PayerField {
    NAME,
    CODE,
    INDICATOR,
    PHONE,
    FILING_DAYS,
    ACK_DAYS,
    STATUS_DAYS,
    PAYMENT_DAYS,
    APPEAL_DAYS,
    FOLLOW_UP_DAYS,
    ASSIGNMENT,
    BENEFITS,
    RELEASE,
    SIGNED,
    COPAY,
    PAIRS,
    DRUGS,
    NUMBER,
    WITHOUT_NUMBER,
    ELIGIBILITY,
    ELIGIBILITY_DAYS,
    ALIAS,
    USUAL,
    USUAL_CODE,
    SPARE,
    SPARE_CODE,
    ENROL_CLAIMS,
    ENROL_CLAIMS_ON,
    ENROL_CLAIMS_FROM,
    ENROL_SPARED,
    ENROL_SPARED_ON,
    ENROL_SPARED_FROM,
    ENROL_ERA,
    ENROL_ERA_ON,
    ENROL_ERA_FROM,
    ENROL_EFT,
    ENROL_EFT_ON,
    ENROL_EFT_FROM,
    ENROL_CONTACT,
    ENROL_NOTE,
    ENROL_LETTER,
    ENROL_REMIND,
    BOOK_FROM,
    BOOK_FILING,
    BOOK_CORRECTED,
    BOOK_APPEAL,
    BOOK_FOLLOW_UP,
    BOOK_PAIRS,
    BOOK_DRUGS,
    BOOK_NUMBER,
    BOOK_NOTE,
    STREET,
    MORE,
    CITY,
    STATE,
    ZIP;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.payer." + name());
    }
}
