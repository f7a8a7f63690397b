package org.daysheet.billing.exchange;

import java.util.Optional;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.store.Tx;
import org.daysheet.types.id.GuarantorId;

/// Patients and who owes for them. Without a guarantor the patient is the own guarantor, under the same account
/// number; a guarantor who is known already is named by the account number alone.
final class PatientImport implements CsvImport {
    private final Patients patients;

    PatientImport(Patients patients) {
        this.patients = patients;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        var facts = new PatientFacts(
                row.needed("patient_account"),
                new PersonName(
                        row.needed("last_name"), row.needed("first_name"), row.text("middle_name"), row.text("suffix")),
                row.neededDate("birth_on"),
                row.needed("sex", Sex::parse, Sex.U, "exchange.csv.no-sex"),
                row.address(""),
                row.text("phone"));
        GuarantorFacts guarantor = guarantor(row, facts);
        String account = row.text("guarantor_account");
        boolean isNamedOnly =
                !account.isEmpty() && row.text("guarantor_last_name").isEmpty();
        Optional<Guarantor> named = isNamedOnly ? patients.guarantorByAccount(tx, account) : Optional.empty();
        if (isNamedOnly && named.isEmpty() && !account.equals(facts.accountNumber())) {
            row.wrong("guarantor_account", account, "exchange.csv.unknown-guarantor", account);
        }
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        boolean isKnown = patients.byAccount(tx, facts.accountNumber()).isPresent();
        boolean isOther = named.isPresent() && !account.equals(facts.accountNumber());
        GuarantorId owes = isOther ? named.get().id() : patients.keepGuarantor(tx, guarantor);
        patients.keep(tx, owes, facts);
        return isKnown ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static GuarantorFacts guarantor(CsvRow row, PatientFacts patient) {
        String lastName = row.text("guarantor_last_name");
        if (lastName.isEmpty()) {
            return new GuarantorFacts(patient.accountNumber(), patient.name(), patient.address(), patient.phone());
        }
        PostalAddress address = row.address("guarantor_");
        String phone = row.text("guarantor_phone");
        return new GuarantorFacts(
                row.needed("guarantor_account"),
                PersonName.of(lastName, row.needed("guarantor_first_name")),
                address.isNone() ? patient.address() : address,
                phone.isEmpty() ? patient.phone() : phone);
    }
}
