package org.daysheet.desktop.people;

import java.util.List;
import org.daysheet.desktop.parts.Texts;

/// A field about a patient, or about who owes the patient's share.
public enum PatientField {
    ACCOUNT,
    LAST,
    FIRST,
    MIDDLE,
    SUFFIX,
    BIRTH,
    SEX,
    DIED,
    PHONE,
    STREET,
    MORE,
    CITY,
    STATE,
    ZIP,
    COUNTRY,
    PAYS,
    HOUSEHOLD,
    PAYS_ACCOUNT,
    PAYS_LAST,
    PAYS_FIRST,
    PAYS_PHONE,
    PAYS_STREET,
    PAYS_MORE,
    PAYS_CITY,
    PAYS_STATE,
    PAYS_ZIP,
    PAYS_COUNTRY;

    /// The patient's address.
    static final List<PatientField> ADDRESS = List.of(STREET, MORE, CITY, STATE, ZIP, COUNTRY);

    /// Where statements go.
    static final List<PatientField> PAYS_ADDRESS =
            List.of(PAYS_STREET, PAYS_MORE, PAYS_CITY, PAYS_STATE, PAYS_ZIP, PAYS_COUNTRY);

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("people.patient." + name());
    }

    /// Whether it is about the guarantor alone.
    boolean isOfGuarantor() {
        return ordinal() >= PAYS_ACCOUNT.ordinal();
    }
}
