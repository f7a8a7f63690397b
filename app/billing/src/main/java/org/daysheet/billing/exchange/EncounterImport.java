package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Visits, one row for each thing done; rows with the same encounter key are one visit, and say the same about it
/// or nothing. A visit is entered and closed, unless its row says to leave it open. A key that is known is not
/// charged again.
final class EncounterImport implements CsvImport {
    private static final List<String> OF_VISIT = Stream.concat(
                    Stream.of(
                            "patient_account",
                            "service_on",
                            "rendering_npi",
                            "referring_npi",
                            "primary_care_npi",
                            "facility_npi",
                            "supervising_npi",
                            "ordering_npi",
                            "place",
                            "diagnoses",
                            "prior_authorization",
                            "referral",
                            "clia",
                            "delay_reason",
                            "special_program",
                            "patient_paid",
                            "note",
                            "note_kind",
                            "papers",
                            "accident_kind",
                            "accident_on",
                            "accident_state",
                            "accident_country",
                            "accident_case",
                            "adjuster",
                            "adjuster_phone",
                            "onset_on",
                            "admitted_on",
                            "self_pay",
                            "close"),
                    Stream.of(VisitDate.values()).map(MoreVisitCells::column))
            .toList();

    private static final int REPORT_EVERY = 50;

    private final Practices practices;
    private final Patients patients;
    private final ChargeEntry chargeEntry;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    EncounterImport(Practices practices, Patients patients, ChargeEntry chargeEntry) {
        this.practices = practices;
        this.patients = patients;
        this.chargeEntry = chargeEntry;
    }

    /// A visit whose rows are being gathered.
    private static final class Visit {
        private final CsvRow first;
        private final @Nullable EncounterDraft head;
        private final boolean closes;
        private final List<ChargeDraft> lines = new ArrayList<>();
        private final List<CsvRow> rows = new ArrayList<>();

        Visit(CsvRow first, @Nullable EncounterDraft head, boolean closes) {
            this.first = first;
            this.head = head;
            this.closes = closes;
        }
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String key = row.needed("encounter_key");
        Visit visit = visits.get(key);
        boolean isFirst = visit == null;
        if (visit == null) {
            visit = new Visit(row, head(tx, key, row), row.flag("close", true));
            visits.put(key, visit);
        } else {
            requireSame(visit.first, row);
        }
        visit.rows.add(row);
        visit.lines.add(VisitCells.line(
                row, visit.first, serviceOn(visit, row), new ProviderCells(practices, tx, row).ofLine()));
        if (!isFirst || !row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        return chargeEntry.byExternalKey(tx, key).isPresent() ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    @Override
    public void finish(Tx tx, Progress progress) {
        int done = 0;
        for (Visit visit : visits.values()) {
            if (++done % REPORT_EVERY == 0) {
                progress.report("visits entered", done, visits.size());
                progress.stopIfCancelled();
            }
            EncounterDraft head = visit.head;
            if (head != null && visit.rows.stream().allMatch(CsvRow::isSound)) {
                EncounterDraft draft = withLines(head, visit.lines);
                try {
                    keep(tx, visit, draft);
                } catch (BillingException e) {
                    blame(tx, visit, draft, e);
                }
            }
        }
    }

    /// Notes a refusal of a visit on the rows that cause it, or on the first one when no single line does.
    private void blame(Tx tx, Visit visit, EncounterDraft draft, BillingException refusal) {
        boolean isOfLine = false;
        for (int i = 0; i < visit.lines.size(); i++) {
            Optional<BillingException> problem = chargeEntry.problem(tx, draft, visit.lines.get(i), visit.closes);
            problem.ifPresent(visit.rows.get(i)::refused);
            isOfLine |= problem.isPresent();
        }
        if (!isOfLine) {
            visit.first.refused(refusal);
        }
    }

    private void keep(Tx tx, Visit visit, EncounterDraft draft) {
        Optional<EncounterId> known = chargeEntry.byExternalKey(tx, draft.externalKey());
        if (known.isEmpty()) {
            EncounterId id = chargeEntry.enter(tx, draft);
            if (visit.closes) {
                chargeEntry.close(tx, id);
            }
            return;
        }
        Encounter encounter = chargeEntry.encounter(tx, known.get());
        if (!priced(draft, encounter.facts()).equals(encounter.facts())) {
            visit.first.wrong(
                    "encounter_key",
                    draft.externalKey(),
                    encounter.isClosed() ? "exchange.csv.visit-closed" : "exchange.csv.visit-differs",
                    encounter.facts().serviceOn());
        } else if (visit.closes && !encounter.isClosed()) {
            chargeEntry.close(tx, encounter.id());
        }
    }

    private @Nullable EncounterDraft head(Tx tx, String key, CsvRow row) {
        String account = row.needed("patient_account");
        Optional<Patient> patient = patients.byAccount(tx, account);
        if (patient.isEmpty()) {
            row.wrong("patient_account", account, "exchange.csv.unknown-patient", account);
        }
        ProviderCells people = new ProviderCells(practices, tx, row);
        Optional<EncounterProviders> providers = people.ofVisit();
        LocalDate serviceOn = row.neededDate("service_on");
        var circumstances = VisitCells.circumstances(row);
        var diagnoses = VisitCells.diagnoses(row);
        var place = VisitCells.place(row);
        boolean isSelfPay = row.flag("self_pay", false);
        if (patient.isEmpty() || providers.isEmpty() || !row.isSound()) {
            return null;
        }
        return new EncounterDraft(
                key,
                patient.get().id(),
                providers.get(),
                serviceOn,
                place,
                isSelfPay,
                circumstances,
                diagnoses,
                List.of());
    }

    private static LocalDate serviceOn(Visit visit, CsvRow row) {
        EncounterDraft head = visit.head;
        return head == null ? row.neededDate("service_on") : head.serviceOn();
    }

    private static void requireSame(CsvRow first, CsvRow row) {
        for (String column : OF_VISIT) {
            String text = row.text(column);
            if (!text.isEmpty() && !text.equals(first.text(column))) {
                row.wrong(column, text, "exchange.csv.visit-contradicts", first.lineNumber());
            }
        }
    }

    private static EncounterDraft withLines(EncounterDraft head, List<ChargeDraft> lines) {
        return new EncounterDraft(
                head.externalKey(),
                head.patient(),
                head.providers(),
                head.serviceOn(),
                head.place(),
                head.isSelfPay(),
                head.circumstances(),
                head.diagnoses(),
                lines);
    }

    /// Lines without an amount compare as priced when they were entered.
    private static EncounterDraft priced(EncounterDraft draft, EncounterDraft kept) {
        if (draft.lines().size() != kept.lines().size()) {
            return draft;
        }
        List<ChargeDraft> lines = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            ChargeDraft line = draft.lines().get(i);
            var price = kept.lines().get(i).amount();
            lines.add(line.amount() == null && price != null ? line.at(price) : line);
        }
        return withLines(draft, lines);
    }
}
