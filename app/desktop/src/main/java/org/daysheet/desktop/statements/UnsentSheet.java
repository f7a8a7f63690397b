package org.daysheet.desktop.statements;

import java.util.List;
import java.util.function.Function;
import org.daysheet.billing.statements.DraftLine;
import org.daysheet.billing.statements.UnsentLetter;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.data.Addressee;
import org.daysheet.reports.data.Letterhead;
import org.daysheet.reports.data.StatementLine;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.data.StatementTotals;
import org.daysheet.types.money.Money;

/// Draws a statement that is not frozen on the paper of those that are; where the number stands it says so.
public final class UnsentSheet {
    private UnsentSheet() {}

    /// The sheet of such a statement.
    public static StatementSheet of(UnsentLetter letter) {
        UnsentLetter.Party practice = letter.practice();
        UnsentLetter.Party household = letter.household();
        List<DraftLine> lines = letter.lines();
        return new StatementSheet(
                Texts.of("statements.look.number"),
                letter.cutoff(),
                new Letterhead(practice.name(), practice.address(), practice.phone()),
                new Addressee(household.account(), household.name(), household.address()),
                new StatementTotals(
                        sum(lines, DraftLine::charged),
                        sum(lines, DraftLine::insurancePaid),
                        sum(lines, DraftLine::adjusted),
                        sum(lines, DraftLine::patientPaid),
                        letter.sums().pending(),
                        letter.sums().credit(),
                        letter.sums().due()),
                letter.sums().ages(),
                letter.message(),
                lines.stream().map(UnsentSheet::line).toList());
    }

    private static Money sum(List<DraftLine> lines, Function<DraftLine, Money> column) {
        return Money.sum(lines.stream().map(column));
    }

    private static StatementLine line(DraftLine line) {
        return new StatementLine(
                StatementLine.Kind.valueOf(line.kind().name()),
                line.patientName(),
                line.serviceOn(),
                line.description(),
                line.explanation(),
                line.charged(),
                line.insurancePaid(),
                line.adjusted(),
                line.patientPaid(),
                line.pending(),
                line.due());
    }
}
