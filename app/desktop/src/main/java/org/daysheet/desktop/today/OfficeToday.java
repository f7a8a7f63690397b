package org.daysheet.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.followups.Worklist;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.billing.statements.Prospect;
import org.daysheet.billing.statements.RunTerms;
import org.daysheet.billing.submission.UnmatchedAnswer;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.SendSide;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterFilter;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.statements.RunQuestion;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// What waits in an office: of each kind the most pressing first, the kinds in their order.
///
/// @param office the open practice
/// @param day which day it is there
public record OfficeToday(Office office, BusinessDay day) implements TodayDesk {
    private static final int MOST = 50;
    private static final int STATEMENT_CYCLE_DAYS = 28;

    @Override
    public List<Supplier<TodayPage>> parts() {
        return List.of(
                part(this::rejected, this::checks, this::toSend, this::tasks, this::answers),
                part(
                        found -> visits(found, EncounterFilter.UNCLAIMED, "today.claim"),
                        found -> visits(found, EncounterFilter.OPEN, "today.charge")),
                part(this::statements));
    }

    @SafeVarargs
    private static Supplier<TodayPage> part(Consumer<Found>... looks) {
        return () -> {
            Found found = new Found();
            for (Consumer<Found> look : looks) {
                look.accept(found);
            }
            return new TodayPage(found.rows, found.totals, found.tasksDue);
        };
    }

    /// Lines and totals as they are gathered.
    private static final class Found {
        private final List<TodayRow> rows = new ArrayList<>();
        private final Map<TodayKind, Waiting> totals = new EnumMap<>(TodayKind.class);
        private int tasksDue;

        /// @param all how much there is, also beyond the lines
        void add(TodayKind kind, Waiting all, List<TodayRow> some) {
            if (all.count() > 0) {
                totals.merge(kind, all, Waiting::plus);
            }
            rows.addAll(some);
        }

        /// Many things in one line.
        void add(TodayRow line) {
            add(line.kind(), new Waiting(1, line.amount()), List.of(line));
        }
    }

    private void rejected(Found found) {
        ClaimSearch sentBack = ClaimSearch.of(List.of(ClaimStatus.REJECTED), "");
        found.add(
                TodayKind.REJECTED,
                claims(sentBack),
                office.claims().search(sentBack, ClaimOrder.NEWEST, 0, MOST).stream()
                        .map(claim -> row(TodayKind.REJECTED, "today.rejected", claim))
                        .sorted(Comparator.comparing(TodayRow::amount).reversed())
                        .toList());
    }

    private Waiting claims(ClaimSearch among) {
        return new Waiting(office.claims().countFound(among), office.claims().totalFound(among));
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
        Set<RemittanceId> seen = new CheckList(office.session()).seen(waiting).keySet();
        waiting.removeIf(check -> seen.contains(check.id()));
        waiting.addAll(office.remittances().list(RemittanceStatus.TAKEN));
        found.add(
                TodayKind.CHECKS,
                new Waiting(waiting.size(), Money.sum(waiting.stream().map(Check::payment))),
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
        holdsThatEnd(found);
        ClaimSearch unfit = ClaimSearch.at(List.of(ClaimStep.NEEDS_FIX));
        found.add(
                TodayKind.SEND,
                claims(unfit),
                office.claims().search(unfit, ClaimOrder.NEWEST, 0, MOST).stream()
                        .map(claim -> row(TodayKind.SEND, "today.fix", claim))
                        .toList());
        ClaimSearch ready = ClaimSearch.at(List.of(ClaimStep.READY, ClaimStep.DRAFT));
        Waiting all = claims(ready);
        if (all.count() > 0) {
            found.add(new TodayRow(
                    TodayKind.SEND,
                    Texts.of("today.send", all.count()),
                    "",
                    day.today(),
                    all.amount(),
                    new Link.OfPart("claims", ClaimFilter.TO_SEND.name())));
        }
    }

    /// Claims whose release day has come, to be looked at before they go; their amounts are among what waits already.
    private void holdsThatEnd(Found found) {
        List<ClaimHold> due = office.claimHolds().due();
        List<ClaimHold> some = due.subList(0, Math.min(MOST, due.size()));
        Map<ClaimId, ClaimRow> claims = new HashMap<>();
        office.claims().rows(some.stream().map(ClaimHold::claim).toList()).forEach(row -> claims.put(row.id(), row));
        List<TodayRow> rows = new ArrayList<>();
        for (ClaimHold hold : some) {
            ClaimRow claim = claims.get(hold.claim());
            LocalDate releaseOn = hold.releaseOn();
            if (claim != null && releaseOn != null) {
                rows.add(new TodayRow(
                        TodayKind.SEND,
                        Texts.of("today.released", claim.controlNumber(), hold.reason()),
                        about(claim.patientName(), claim.payerName()),
                        releaseOn,
                        claim.total(),
                        new Link.OfClaim(claim.id())));
            }
        }
        found.add(TodayKind.SEND, new Waiting(due.size(), Money.ZERO), rows);
    }

    /// Visits that earn nothing as they are, together.
    ///
    /// @param key what to do with so many of them
    private void visits(Found found, EncounterFilter among, String key) {
        EncounterSearch search = new EncounterSearch(EncounterSearch.State.valueOf(among.name()), null, null, null, "");
        int count = office.encounters().count(search);
        if (count > 0) {
            found.add(new TodayRow(
                    TodayKind.VISITS,
                    Texts.of(key, count),
                    "",
                    day.today(),
                    office.encounters().total(search),
                    new Link.OfPart("encounters", among.name())));
        }
    }

    /// What is due; what the rejected claims say already is not said twice.
    private void tasks(Found found) {
        WorklistFilter due = new WorklistFilter(WorklistFilter.Scope.OPEN, null, null, day.today(), "");
        found.tasksDue = office.worklist().totals(due).count();
        tasks(found, TodayKind.SILENT, due.about(WorklistFilter.Topic.SILENCE));
        tasks(found, TodayKind.TASKS, due.about(WorklistFilter.Topic.REST));
    }

    private void tasks(Found found, TodayKind kind, WorklistFilter among) {
        Worklist.Totals totals = office.worklist().totals(among);
        found.add(
                kind,
                new Waiting(totals.count(), totals.amount()),
                office.worklist().page(among, 0, MOST).stream()
                        .map(task -> new TodayRow(
                                kind,
                                task.title(),
                                about(task.patientName(), task.payerName()),
                                task.dueOn(),
                                task.amount(),
                                new Link.OfTask(task.id())))
                        .toList());
    }

    /// Answers that match nothing, together.
    private void answers(Found found) {
        List<UnmatchedAnswer> waiting = office.acknowledgments().unmatched().waiting();
        if (!waiting.isEmpty()) {
            found.add(new TodayRow(
                    TodayKind.ANSWERS,
                    Texts.of("today.unmatched", waiting.size()),
                    "",
                    waiting.getLast().on(),
                    Money.ZERO,
                    new Link.OfPart("claims", SendSide.UNMATCHED.name())));
        }
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
            found.add(new TodayRow(
                    TodayKind.STATEMENTS,
                    Texts.of("today.statements", asked.size()),
                    since,
                    today,
                    Money.sum(asked.stream().map(Prospect::due)),
                    new Link.OfPart("statements", StatementsViewModel.Side.RUN.name())));
        }
    }
}
