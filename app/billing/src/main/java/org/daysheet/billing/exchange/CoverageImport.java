package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.Practices;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Who insures which patient, in which order, from when to when.
final class CoverageImport implements CsvImport {
    private final Practices practices;
    private final Patients patients;
    private final Coverages coverages;

    CoverageImport(Practices practices, Patients patients, Coverages coverages) {
        this.practices = practices;
        this.patients = patients;
        this.coverages = coverages;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String account = row.needed("patient_account");
        String payerCode = row.needed("payer_code");
        Optional<Patient> patient = patients.byAccount(tx, account);
        Optional<Payer> payer = practices.payerByCode(tx, payerCode);
        if (patient.isEmpty()) {
            row.wrong("patient_account", account, "exchange.csv.unknown-patient", account);
        }
        if (payer.isEmpty()) {
            row.wrong("payer_code", payerCode, "exchange.csv.unknown-payer", payerCode);
        }
        int order = row.needed("order", CoverageImport::order, 1, "exchange.csv.no-order");
        String member = row.needed("member_number");
        Period period = period(row);
        Relationship relationship = row.optional("relationship", Relationship::parse, "exchange.csv.no-relationship")
                .orElse(Relationship.SELF);
        Subscriber subscriber = relationship == Relationship.SELF ? null : subscriber(row);
        Money copay = row.money("copay").orElse(Money.ZERO);
        if (!row.isSound() || patient.isEmpty() || payer.isEmpty()) {
            return RowOutcome.NOT_COUNTED;
        }
        var facts = new CoverageFacts(
                payer.get().id(),
                order,
                member,
                row.text("group_number"),
                row.text("plan_name"),
                relationship,
                subscriber,
                period,
                copay,
                row.text("msp_reason"));
        coverages.keep(tx, patient.get().id(), facts);
        return RowOutcome.NEW;
    }

    private static Period period(CsvRow row) {
        LocalDate from = row.neededDate("effective_on");
        @Nullable LocalDate to = row.date("ends_on").orElse(null);
        if (to != null && to.isBefore(from)) {
            row.wrong("ends_on", to.toString(), "exchange.csv.ends-before", from);
            return Period.from(from);
        }
        return new Period(from, to);
    }

    private static Subscriber subscriber(CsvRow row) {
        return new Subscriber(
                new PersonName(
                        row.needed("subscriber_last_name"),
                        row.needed("subscriber_first_name"),
                        row.text("subscriber_middle_name"),
                        ""),
                row.date("subscriber_birth_on").orElse(null),
                row.optional("subscriber_sex", Sex::parse, "exchange.csv.no-sex")
                        .orElse(Sex.U),
                row.address("subscriber_"));
    }

    private static Optional<Integer> order(String text) {
        return text.matches("[123]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
