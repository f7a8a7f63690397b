package org.daysheet.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.billing.followups.WorklistRow;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.billing.statements.Prospect;
import org.daysheet.billing.statements.RunTerms;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterFilter;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.statements.RunQuestion;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What waits in an office: of each kind the most pressing first, the kinds in their order.
///
/// @param office the open practice
/// @param day which day it is there
public record OfficeToday(Office office, BusinessDay day) implements TodayDesk {
    private static final int MOST = 50;
    private static final int STATEMENT_CYCLE_DAYS = 28;
    private static final Set<TaskKind> SILENT =
            Set.of(TaskKind.SILENT_FILE, TaskKind.SILENT_CLAIM, TaskKind.SILENT_PAYMENT);

    @Override
    public TodayPage read() {
        Found found = new Found();
        Set<ClaimId> rejected = rejected(found);
        checks(found);
        toSend(found);
        visits(found, EncounterFilter.UNCLAIMED, "today.claim");
        visits(found, EncounterFilter.OPEN, "today.charge");
        tasks(found, rejected);
        statements(found);
        return new TodayPage(found.rows, found.counts);
    }

    /// Lines and counts as they are gathered.
    private static final class Found {
        private final List<TodayRow> rows = new ArrayList<>();
        private final Map<TodayKind, Integer> counts = new EnumMap<>(TodayKind.class);

        void add(TodayKind kind, int count, List<TodayRow> some) {
            if (count > 0) {
                counts.merge(kind, count, Integer::sum);
            }
            rows.addAll(some);
        }
    }

    private Set<ClaimId> rejected(Found found) {
        List<ClaimStatus> status = List.of(ClaimStatus.REJECTED);
        List<ClaimRow> claims = office.claims().search(status, "", 0, MOST);
        found.add(
                TodayKind.REJECTED,
                office.claims().countFound(status, ""),
                claims.stream()
                        .map(claim -> row(TodayKind.REJECTED, "today.rejected", claim))
                        .sorted(Comparator.comparing(TodayRow::amount).reversed())
                        .toList());
        Set<ClaimId> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    private static TodayRow row(TodayKind kind, String key, ClaimRow claim) {
        return new TodayRow(
                kind,
                Texts.of(key, claim.controlNumber()),
                about(claim.patientName(), claim.payerName()),
                claim.serviceFromOn(),
                claim.total(),
                new Link.OfClaim(claim.id()));
    }

    private static String about(String patient, String payer) {
        return Stream.of(patient, payer).filter(name -> !name.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private void checks(Found found) {
        List<Check> waiting = new ArrayList<>(office.remittances().list(RemittanceStatus.OUT_OF_BALANCE));
        waiting.addAll(office.remittances().list(RemittanceStatus.TAKEN));
        found.add(
                TodayKind.CHECKS,
                waiting.size(),
                waiting.stream()
                        .limit(MOST)
                        .map(check -> new TodayRow(
                                TodayKind.CHECKS,
                                Texts.of(
                                        check.status() == RemittanceStatus.TAKEN
                                                ? "today.check"
                                                : "today.check.unbalanced",
                                        check.trace()),
                                Texts.of("today.check.about", check.payerName(), check.claimCount()),
                                check.paidOn(),
                                check.payment(),
                                new Link.OfCheck(check.id())))
                        .toList());
    }

    /// Claims that wait for us before they are sent: those that need a fix one by one, those that are ready together.
    private void toSend(Found found) {
        List<ClaimStatus> unfit = List.of(ClaimStatus.NEEDS_FIX);
        found.add(
                TodayKind.SEND,
                office.claims().countFound(unfit, ""),
                office.claims().search(unfit, "", 0, MOST).stream()
                        .map(claim -> row(TodayKind.SEND, "today.fix", claim))
                        .toList());
        List<ClaimStatus> ready = List.of(ClaimStatus.READY, ClaimStatus.DRAFT);
        int count = office.claims().countFound(ready, "");
        if (count > 0) {
            found.add(
                    TodayKind.SEND,
                    1,
                    List.of(new TodayRow(
                            TodayKind.SEND,
                            Texts.of("today.send", count),
                            "",
                            day.today(),
                            office.claims().totalFound(ready, ""),
                            new Link.OfPart("claims", ClaimFilter.TO_SEND.name()))));
        }
    }

    /// Visits that earn nothing as they are, together.
    ///
    /// @param key what to do with so many of them
    private void visits(Found found, EncounterFilter among, String key) {
        EncounterSearch search = new EncounterSearch(EncounterSearch.State.valueOf(among.name()), null, null, null, "");
        int count = office.encounters().count(search);
        if (count > 0) {
            found.add(
                    TodayKind.VISITS,
                    1,
                    List.of(new TodayRow(
                            TodayKind.VISITS,
                            Texts.of(key, count),
                            "",
                            day.today(),
                            office.encounters().total(search),
                            new Link.OfPart("encounters", among.name()))));
        }
    }

    /// What is due; what the rejected claims say already is not said twice.
    private void tasks(Found found, Set<ClaimId> rejected) {
        WorklistFilter due = new WorklistFilter(WorklistFilter.Scope.OPEN, null, null, day.today(), "");
        List<WorklistRow> all = office.worklist().page(due, 0, 2 * MOST);
        List<WorklistRow> silent =
                all.stream().filter(task -> SILENT.contains(task.kind())).toList();
        List<WorklistRow> others = all.stream()
                .filter(task -> !SILENT.contains(task.kind()))
                .filter(task -> !isSaid(task, rejected))
                .toList();
        int dueSilent = SILENT.stream()
                .mapToInt(kind -> office.worklist()
                        .totals(new WorklistFilter(WorklistFilter.Scope.OPEN, kind, null, day.today(), ""))
                        .count())
                .sum();
        int said = Math.toIntExact(
                all.stream().filter(task -> isSaid(task, rejected)).count());
        int dueOthers = office.worklist().totals(due).count() - dueSilent - said;
        found.add(TodayKind.SILENT, dueSilent, rows(TodayKind.SILENT, silent));
        found.add(TodayKind.TASKS, dueOthers, rows(TodayKind.TASKS, others));
    }

    private static boolean isSaid(WorklistRow task, Set<ClaimId> rejected) {
        return task.kind() == TaskKind.REJECTED
                && rejected.contains(task.about().claim());
    }

    private static List<TodayRow> rows(TodayKind kind, List<WorklistRow> tasks) {
        return tasks.stream()
                .limit(MOST)
                .map(task -> new TodayRow(
                        kind,
                        task.title(),
                        about(task.patientName(), task.payerName()),
                        task.dueOn(),
                        task.amount(),
                        new Link.OfTask(task.id())))
                .toList();
    }

    private void statements(Found found) {
        LocalDate today = day.today();
        List<Prospect> asked = office.statements()
                .waiting(RunTerms.of(today, RunQuestion.USUAL_MINIMUM), today.minusDays(STATEMENT_CYCLE_DAYS));
        if (!asked.isEmpty()) {
            String since = office.statements().list().stream()
                    .findFirst()
                    .map(run -> Texts.of("today.statements.last", Formats.date(run.cutoff())))
                    .orElseGet(() -> Texts.of("today.statements.never"));
            found.add(
                    TodayKind.STATEMENTS,
                    1,
                    List.of(new TodayRow(
                            TodayKind.STATEMENTS,
                            Texts.of("today.statements", asked.size()),
                            since,
                            today,
                            Money.sum(asked.stream().map(Prospect::due)),
                            new Link.OfPart("statements", StatementsViewModel.Side.RUN.name()))));
        }
    }
}
