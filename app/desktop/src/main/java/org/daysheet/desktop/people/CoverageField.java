package org.daysheet.desktop.people;

import java.util.List;
import org.daysheet.desktop.parts.Texts;

/// A field about a coverage, or about its subscriber.
public enum CoverageField {
    PAYER,
    ORDER,
    FROM,
    TO,
    MEMBER,
    GROUP,
    PLAN,
    COPAY,
    MSP,
    MSP_ASKED,
    RELATIONSHIP,
    LAST,
    FIRST,
    MIDDLE,
    BIRTH,
    SEX,
    STREET,
    MORE,
    CITY,
    STATE,
    ZIP,
    COUNTRY;

    /// Where the subscriber lives.
    static final List<CoverageField> ADDRESS = List.of(STREET, MORE, CITY, STATE, ZIP, COUNTRY);

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("people.coverage." + name());
    }
}
