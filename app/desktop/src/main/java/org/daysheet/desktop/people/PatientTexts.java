package org.daysheet.desktop.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.parts.Formats;

/// Puts what is known about a patient into the words of the form.
final class PatientTexts {
    private PatientTexts() {}

    /// A patient nobody knows yet.
    static Map<PatientField, String> fresh(String account) {
        Map<PatientField, String> texts = new EnumMap<>(PatientField.class);
        texts.put(PatientField.ACCOUNT, account);
        texts.put(PatientField.PAYS, Paying.SELF.name());
        return texts;
    }

    static Map<PatientField, String> of(Patient patient, Guarantor guarantor) {
        PatientFacts facts = patient.facts();
        Map<PatientField, String> texts = new EnumMap<>(PatientField.class);
        texts.put(PatientField.ACCOUNT, facts.accountNumber());
        texts.put(PatientField.LAST, facts.name().last());
        texts.put(PatientField.FIRST, facts.name().first());
        texts.put(PatientField.MIDDLE, facts.name().middle());
        texts.put(PatientField.SUFFIX, facts.name().suffix());
        texts.put(PatientField.BIRTH, Formats.date(facts.birthOn()));
        texts.put(PatientField.SEX, facts.sex().name());
        texts.put(PatientField.DIED, Formats.date(facts.diedOn()));
        texts.put(PatientField.PHONE, facts.phone());
        address(texts, PatientField.ADDRESS, facts.address());
        if (guarantor.isPatient(facts)) {
            texts.put(PatientField.PAYS, Paying.SELF.name());
        } else {
            texts.put(PatientField.PAYS, Paying.KNOWN.name());
            texts.put(PatientField.HOUSEHOLD, Household.text(guarantor));
            texts.putAll(of(guarantor));
        }
        return texts;
    }

    /// The fields about a guarantor alone.
    static Map<PatientField, String> of(Guarantor guarantor) {
        GuarantorFacts facts = guarantor.facts();
        Map<PatientField, String> texts = new EnumMap<>(PatientField.class);
        texts.put(PatientField.PAYS_ACCOUNT, facts.accountNumber());
        texts.put(PatientField.PAYS_LAST, facts.name().last());
        texts.put(PatientField.PAYS_FIRST, facts.name().first());
        texts.put(PatientField.PAYS_PHONE, facts.phone());
        address(texts, PatientField.PAYS_ADDRESS, facts.address());
        return texts;
    }

    private static void address(Map<PatientField, String> texts, List<PatientField> fields, PostalAddress address) {
        texts.put(fields.get(0), address.line1());
        texts.put(fields.get(1), address.line2());
        texts.put(fields.get(2), address.city());
        texts.put(fields.get(3), address.state());
        texts.put(fields.get(4), FieldReading.zip(address.zip()));
        texts.put(fields.get(5), address.country());
    }
}
