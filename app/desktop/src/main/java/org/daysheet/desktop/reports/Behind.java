package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.PayerFigures;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// The rows behind figures: claims where a figure is about claims, else the parties or steps it was summed from.
///
/// @param office the open practice
/// @param sheets the figures of a day
record Behind(Office office, Function<LocalDate, KpiSheet> sheets) {
    PageSource<BehindRow> of(FigureRow figure, LocalDate asOf) {
        if (!figure.claims().isEmpty()) {
            return claims(figure::claims);
        }
        return held(() -> rows(figure.key(), sheets.apply(asOf)));
    }

    /// Rows that are computed together.
    static PageSource<BehindRow> held(Supplier<List<BehindRow>> rows) {
        return new ReadOnce<>(rows, row -> row.what() + " " + row.about() + " " + Formats.amount(row.amount()));
    }

    /// Claims that are found beside the screen.
    PageSource<BehindRow> claims(Supplier<List<ClaimId>> ids) {
        return new BehindClaims(
                ids,
                some -> office.claims().rows(some).stream().map(Behind::row).toList());
    }

    private static BehindRow row(ClaimRow claim) {
        return new BehindRow(
                claim.controlNumber(),
                Texts.of(
                        "reports.behind.claim",
                        claim.patientName(),
                        claim.payerName(),
                        Formats.date(claim.serviceFromOn())),
                claim.total(),
                new Link.OfClaim(claim.id()));
    }

    private static List<BehindRow> rows(String key, KpiSheet sheet) {
        return switch (key) {
            case "days-in-ar", "days-in-ar-with-agency" ->
                sheet.payers().stream().map(Behind::days).toList();
            case "payer-turnaround" ->
                sheet.payers().stream().map(Behind::turnaround).toList();
            case "older-than-60" -> older(sheet, 2);
            case "older-than-90" -> older(sheet, 3);
            case "older-than-120" -> older(sheet, 4);
            case "credit-balances" -> credits(sheet);
            case "roll-forward-difference", "net-collection-cash", "gross-collection" -> steps(sheet.rollForward());
            default -> List.of();
        };
    }

    private static BehindRow days(PayerFigures payer) {
        return new BehindRow(
                payer.daysInReceivables().display(), payer.owner(), payer.open().net(), null);
    }

    private static BehindRow turnaround(PayerFigures payer) {
        return new BehindRow(
                payer.turnaround().display(), payer.owner(), payer.open().net(), null);
    }

    private static List<BehindRow> older(KpiSheet sheet, int firstOldBucket) {
        List<BehindRow> rows = new ArrayList<>();
        for (AgedRow row : sheet.aging(AgingClock.SERVICE).rows()) {
            Money old = Money.sum(
                    row.buckets().subList(firstOldBucket, row.buckets().size()));
            if (!old.isZero()) {
                String of = Texts.of("reports.behind.open", Formats.amount(row.open()));
                rows.add(new BehindRow(of, row.owner(), old, null));
            }
        }
        return rows;
    }

    private static List<BehindRow> credits(KpiSheet sheet) {
        return sheet.aging(AgingClock.SERVICE).rows().stream()
                .filter(row -> !row.credits().isZero())
                .map(row -> new BehindRow(
                        row.owner(),
                        Texts.of("reports.behind.credit"),
                        row.credits().negated(),
                        null))
                .toList();
    }

    private static List<BehindRow> steps(RollForward proof) {
        List<BehindRow> rows = new ArrayList<>();
        rows.add(new BehindRow("", Texts.of("reports.behind.opening"), proof.opening(), null));
        proof.steps().forEach(step -> rows.add(new BehindRow("", step.words(), step.amount(), null)));
        rows.add(new BehindRow("", Texts.of("reports.behind.closing"), proof.closing(), null));
        return rows;
    }
}
