package org.daysheet.billing.exchange;

import java.util.Optional;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.store.Tx;
import org.daysheet.types.id.GuarantorId;

/// Patients and who owes for them. Without a guarantor the patient is the own guarantor, under the same account
/// number; a guarantor who is known already is named by the account number alone. A patient whose guarantor the table
/// does not speak of keeps the one there is.
final class PatientImport implements CsvImport {
    private static final String ACCOUNT = "guarantor_account";
    private static final String LAST_NAME = "guarantor_last_name";

    private final Patients patients;

    PatientImport(Patients patients) {
        this.patients = patients;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String account = row.needed("patient_account");
        Optional<Patient> before = patients.byAccount(tx, account);
        PatientFacts facts = facts(row, account, before.map(Patient::facts));
        Optional<Guarantor> named = patients.guarantorByAccount(tx, row.text(ACCOUNT));
        boolean isNamedOnly =
                !row.text(ACCOUNT).isEmpty() && row.text(LAST_NAME).isEmpty();
        boolean isOther = isNamedOnly && !row.text(ACCOUNT).equals(account);
        if (isOther && named.isEmpty()) {
            row.wrong(ACCOUNT, row.text(ACCOUNT), "exchange.csv.unknown-guarantor", row.text(ACCOUNT));
        }
        GuarantorFacts guarantor =
                row.text(LAST_NAME).isEmpty() ? GuarantorFacts.of(facts) : guarantor(row, facts, named);
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        GuarantorId owes;
        if (isOther) {
            owes = named.orElseThrow().id();
        } else if (before.isPresent() && !row.has(ACCOUNT) && !row.has(LAST_NAME)) {
            owes = kept(tx, before.get(), facts);
        } else {
            owes = patients.keepGuarantor(tx, guarantor);
        }
        patients.keep(tx, owes, facts);
        return before.isPresent() ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static PatientFacts facts(CsvRow row, String account, Optional<PatientFacts> known) {
        String middle = known.map(facts -> facts.name().middle()).orElse("");
        String suffix = known.map(facts -> facts.name().suffix()).orElse("");
        return new PatientFacts(
                account,
                new PersonName(
                        row.needed("last_name"),
                        row.needed("first_name"),
                        row.text("middle_name", middle),
                        row.text("suffix", suffix)),
                row.neededDate("birth_on"),
                row.needed("sex", Sex::parse, Sex.U, "exchange.csv.no-sex"),
                row.address("", known.map(PatientFacts::address).orElse(PostalAddress.NONE)),
                row.text("phone", known.map(PatientFacts::phone).orElse("")),
                row.has("died_on")
                        ? row.date("died_on").orElse(null)
                        : known.map(PatientFacts::diedOn).orElse(null));
    }

    /// A guarantor who is but the patient follows the patient; any other stays as entered.
    private GuarantorId kept(Tx tx, Patient before, PatientFacts facts) {
        boolean isPatient = patients.guarantor(tx, before.guarantor()).isPatient(before.facts());
        return isPatient ? patients.keepGuarantor(tx, GuarantorFacts.of(facts)) : before.guarantor();
    }

    private static GuarantorFacts guarantor(CsvRow row, PatientFacts patient, Optional<Guarantor> named) {
        Optional<GuarantorFacts> known = named.map(Guarantor::facts);
        PersonName name = PersonName.of(row.text(LAST_NAME), row.needed("guarantor_first_name"));
        PostalAddress address =
                row.address("guarantor_", known.map(GuarantorFacts::address).orElse(PostalAddress.NONE));
        String phone =
                row.text("guarantor_phone", known.map(GuarantorFacts::phone).orElse(""));
        return new GuarantorFacts(
                row.needed(ACCOUNT),
                known.map(GuarantorFacts::name)
                        .filter(old ->
                                old.last().equals(name.last()) && old.first().equals(name.first()))
                        .orElse(name),
                address.isNone() ? patient.address() : address,
                phone.isEmpty() ? patient.phone() : phone);
    }
}
