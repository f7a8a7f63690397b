package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.PayerFigures;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.types.money.Money;

/// The sums that stand above the rows behind a figure: the same figure party by party, or the steps it was made of.
final class FigureSums {
    private FigureSums() {}

    static List<BehindRow> of(Kpi kpi, KpiSheet sheet) {
        return switch (kpi) {
            case DAYS_IN_AR, DAYS_IN_AR_WITH_AGENCY ->
                sheet.payers().stream()
                        .map(payer -> payer(payer, payer.daysInReceivables().display()))
                        .toList();
            case PAYER_TURNAROUND ->
                sheet.payers().stream()
                        .filter(payer -> payer.turnaround().value().isPresent())
                        .map(payer -> payer(payer, payer.turnaround().display()))
                        .toList();
            case OLDER_THAN_60 -> older(sheet, 2);
            case OLDER_THAN_90 -> older(sheet, 3);
            case OLDER_THAN_120 -> older(sheet, 4);
            case ROLL_FORWARD_DIFFERENCE -> steps(sheet.rollForward());
            case NET_COLLECTION_COHORT,
                    NET_COLLECTION_CASH,
                    GROSS_COLLECTION,
                    REJECTION,
                    DENIAL_RATE,
                    DENIAL_RATE_ANY_LINE,
                    DENIED_DOLLARS_LINES,
                    DENIED_DOLLARS_CLAIMS,
                    FIRST_PASS,
                    CLEAN_CLAIMS,
                    ACCEPTANCE,
                    SENT_WITHOUT_NUMBER,
                    TAKEBACKS,
                    CHARGE_LAG,
                    CHARGE_LAG_MEDIAN,
                    CHARGE_LAG_LATE,
                    CLAIM_LAG,
                    CREDIT_BALANCES,
                    UNAPPLIED -> List.of();
        };
    }

    private static BehindRow payer(PayerFigures payer, String reading) {
        return new BehindRow(
                reading, payer.owner(), null, null, Formats.amount(payer.open().net()));
    }

    private static List<BehindRow> older(KpiSheet sheet, int firstOldBucket) {
        List<BehindRow> rows = new ArrayList<>();
        for (AgedRow row : sheet.aging(AgingClock.SERVICE).parties()) {
            Money old = Money.sum(
                    row.buckets().subList(firstOldBucket, row.buckets().size()));
            if (!old.isZero()) {
                rows.add(new BehindRow(Formats.amount(old), row.owner(), null, null, Formats.amount(row.open())));
            }
        }
        return rows;
    }

    private static List<BehindRow> steps(RollForward proof) {
        List<BehindRow> rows = new ArrayList<>();
        rows.add(new BehindRow("", Texts.of("reports.behind.opening"), proof.opening(), null));
        proof.steps().forEach(step -> rows.add(new BehindRow("", step.words(), step.amount(), null)));
        rows.add(new BehindRow("", Texts.of("reports.behind.closing"), proof.closing(), null));
        return rows;
    }
}
