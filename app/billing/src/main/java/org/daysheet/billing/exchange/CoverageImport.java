package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.patients.Coverage;
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
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Who insures which patient, in which order, from when to when.
final class CoverageImport implements CsvImport {
    private static final PayerId NO_PAYER = new PayerId(Long.MAX_VALUE);
    private static final Subscriber NO_SUBSCRIBER =
            new Subscriber(PersonName.organization("?"), null, Sex.U, PostalAddress.NONE);

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
        LocalDate from = row.neededDate("effective_on");
        Optional<CoverageFacts> known = patient.flatMap(found -> known(tx, found, order, from));
        CoverageFacts facts = facts(row, payer.map(Payer::id).orElse(NO_PAYER), order, from, known);
        if (!row.isSound() || patient.isEmpty() || payer.isEmpty()) {
            return RowOutcome.NOT_COUNTED;
        }
        coverages.keep(tx, patient.get().id(), facts);
        return known.isPresent() ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private Optional<CoverageFacts> known(Tx tx, Patient patient, int order, LocalDate from) {
        return patients.coveragesOn(tx, patient.id(), from).stream()
                .map(Coverage::facts)
                .filter(facts -> facts.order() == order && facts.period().from().equals(from))
                .findFirst();
    }

    private static CoverageFacts facts(
            CsvRow row, PayerId payer, int order, LocalDate from, Optional<CoverageFacts> known) {
        Relationship relationship = row.has("relationship")
                ? row.optional("relationship", Relationship::parse, "exchange.csv.no-relationship")
                        .orElse(Relationship.SELF)
                : known.map(CoverageFacts::relationship).orElse(Relationship.SELF);
        Money copay = row.has("copay")
                ? row.money("copay").orElse(Money.ZERO)
                : known.map(CoverageFacts::copay).orElse(Money.ZERO);
        return new CoverageFacts(
                payer,
                order,
                row.needed("member_number"),
                row.text("group_number", known.map(CoverageFacts::groupNumber).orElse("")),
                row.text("plan_name", known.map(CoverageFacts::planName).orElse("")),
                relationship,
                relationship == Relationship.SELF
                        ? null
                        : subscriber(row, relationship, known.flatMap(CoverageFacts::otherSubscriber)),
                period(row, from, known.map(CoverageFacts::period)),
                copay,
                row.text("msp_reason", known.map(CoverageFacts::mspReason).orElse("")),
                asked(row, known));
    }

    private static @Nullable LocalDate asked(CsvRow row, Optional<CoverageFacts> known) {
        return row.has("msp_asked_on")
                ? row.date("msp_asked_on").orElse(null)
                : known.map(CoverageFacts::mspAskedOn).orElse(null);
    }

    private static Period period(CsvRow row, LocalDate from, Optional<Period> known) {
        if (!row.has("ends_on") && known.isPresent()) {
            return known.get();
        }
        @Nullable LocalDate to = row.date("ends_on").orElse(null);
        if (to != null && to.isBefore(from)) {
            row.wrong("ends_on", to.toString(), "exchange.csv.ends-before", from);
            return Period.from(from);
        }
        return new Period(from, to);
    }

    private static Subscriber subscriber(CsvRow row, Relationship relationship, Optional<Subscriber> before) {
        Subscriber known = before.orElse(NO_SUBSCRIBER);
        PersonName name = known.name();
        boolean isKnown = before.isPresent();
        return new Subscriber(
                new PersonName(
                        row.needed("subscriber_last_name", isKnown ? name.last() : ""),
                        relationship == Relationship.EMPLOYEE
                                ? row.text("subscriber_first_name", name.first())
                                : row.needed("subscriber_first_name", name.first()),
                        row.text("subscriber_middle_name", name.middle()),
                        name.suffix()),
                row.has("subscriber_birth_on") ? row.date("subscriber_birth_on").orElse(null) : known.birthOn(),
                row.has("subscriber_sex")
                        ? row.optional("subscriber_sex", Sex::parse, "exchange.csv.no-sex")
                                .orElse(Sex.U)
                        : known.sex(),
                row.address("subscriber_", known.address()));
    }

    private static Optional<Integer> order(String text) {
        return text.matches("[123]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
