package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.today.TodayDesk;
import org.daysheet.desktop.today.TodayKind;
import org.daysheet.desktop.today.TodayPage;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.desktop.today.Waiting;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// An invented morning.
final class PretendToday implements TodayDesk {
    int reads;
    boolean isBusier;

    @Override
    public List<Supplier<TodayPage>> parts() {
        return isBusier ? List.of(this::all, PretendToday::another) : List.of(this::all);
    }

    private static TodayPage another() {
        return new TodayPage(
                List.of(row(
                        TodayKind.REJECTED,
                        "Correct rejected claim DS44-1 and send it again",
                        "Sample4, Pat \u00b7 Prairie Mutual",
                        20,
                        5_000,
                        new Link.OfClaim(new ClaimId(44)))),
                Map.of(TodayKind.REJECTED, new Waiting(1, Money.ofCents(5_000))));
    }

    private TodayPage all() {
        reads++;
        return new TodayPage(
                List.of(
                        row(
                                TodayKind.REJECTED,
                                "Correct rejected claim DS41-1 and send it again",
                                "Sample1, Pat \u00b7 Harbor Health Plan",
                                18,
                                29_100,
                                new Link.OfClaim(new ClaimId(41))),
                        row(
                                TodayKind.CHECKS,
                                "Post EFT54799-2600005",
                                "Harbor Health Plan \u00b7 4 claims",
                                26,
                                31_068,
                                new Link.OfCheck(new RemittanceId(5))),
                        row(
                                TodayKind.SILENT,
                                "The payer has not decided claim DS12-1, sent on 05/04/2026: ask for its status",
                                "Sample7, Pat \u00b7 Prairie Mutual",
                                3,
                                19_700,
                                new Link.OfTask(new TaskId(9))),
                        row(
                                TodayKind.TASKS,
                                "Denied CO-197 on claim DS40: authorization missing",
                                "Sample9, Pat \u00b7 Harbor Health Plan",
                                14,
                                16_500,
                                new Link.OfTask(new TaskId(3))),
                        row(
                                TodayKind.STATEMENTS,
                                "Ask 45 households for what they owe",
                                "last run 05/31/2026",
                                26,
                                955_485,
                                new Link.OfPart("statements", "RUN"))),
                Map.of(
                        TodayKind.REJECTED, new Waiting(1, Money.ofCents(29_100)),
                        TodayKind.CHECKS, new Waiting(1, Money.ofCents(31_068)),
                        TodayKind.SILENT, new Waiting(1, Money.ofCents(19_700)),
                        TodayKind.TASKS, new Waiting(8, Money.ofCents(216_500)),
                        TodayKind.STATEMENTS, new Waiting(1, Money.ofCents(955_485))));
    }

    private static TodayRow row(TodayKind kind, String title, String about, int day, long cents, Link link) {
        return new TodayRow(kind, title, about, LocalDate.of(2026, 6, day), Money.ofCents(cents), link);
    }
}
