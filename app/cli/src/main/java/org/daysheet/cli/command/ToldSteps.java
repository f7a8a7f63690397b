package org.daysheet.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.accounts.AccountStep;
import org.daysheet.billing.accounts.AccountStep.Move;
import org.daysheet.billing.accounts.AccountStep.Side;
import org.daysheet.billing.accounts.Evidence;
import org.daysheet.billing.accounts.Explained;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The chain of transfers behind a balance, step by step, and on demand the segments of the payers' files behind them.
///
/// @param withSegments whether the segments are read out of the files
record ToldSteps(Office office, boolean withSegments) {
    /// @param charge the charge the story is about, null when it is about several
    Document document(String what, Explained told, @Nullable ChargeId charge) {
        Table steps = Table.of(
                "posting", "Posting",
                "postedOn", "On",
                "by", "By",
                "kind", "Why",
                "from", "From",
                "to", "To",
                "amountCents", "Amount",
                "changeCents", "Change",
                "balanceCents", "Balance",
                "said", "Payer said",
                "evidence", "Evidence",
                "file", "File");
        told.steps().forEach(step -> add(steps, step));
        Document document = new Document()
                .fact("what", "Why", what)
                .fact("balanceCents", "Balance", told.balance())
                .fact("explainedCents", "The steps come to", told.sum())
                .fact("agrees", "They agree", told.agrees())
                .table("steps", "Steps", steps);
        return withSegments ? document.table("segments", "Segments", segments(told, charge)) : document;
    }

    private static void add(Table steps, AccountStep step) {
        Move move = step.move();
        AccountStep.Source source = step.source();
        String reason = source.reason().isEmpty() ? "" : " (" + source.reason() + ")";
        steps.row(
                new Identity(step.posting().value()),
                step.postedOn(),
                step.by(),
                step.kind(),
                move == null ? "" : side(move.from()),
                move == null ? "" : side(move.to()),
                move == null ? Money.ZERO : move.amount(),
                move == null ? Money.ZERO : move.effect(),
                step.balance(),
                step.told(),
                source.evidence() + reason,
                source.file());
    }

    private static String side(Side side) {
        ChargeId charge = side.charge();
        String whose = side.payer().isEmpty() ? side.className() : side.payer();
        return side.kind() + (whose.isEmpty() ? "" : " " + whose) + (charge == null ? "" : " charge " + charge.value());
    }

    /// Those of each posting once; marked are the ones amounts come from.
    private Table segments(Explained told, @Nullable ChargeId charge) {
        Map<List<Object>, Cited> found = new LinkedHashMap<>();
        told.steps().stream().filter(step -> !step.source().file().isEmpty()).forEach(step -> {
            Evidence evidence = office.accounts().evidence(step, charge);
            for (Evidence.Line line : evidence.lines()) {
                found.merge(
                        List.of(step.posting(), line.number()),
                        new Cited(step, evidence.file(), line),
                        (before, now) -> before.line().isCited() ? before : now);
            }
        });
        Table table = Table.of(
                "posting", "Posting", "file", "File", "segment", "Segment", "isCited", "Cited", "text", "Text");
        found.values()
                .forEach(one -> table.row(
                        new Identity(one.step().posting().value()),
                        one.file(),
                        one.line().number(),
                        one.line().isCited(),
                        one.line().text()));
        return table;
    }

    private record Cited(AccountStep step, String file, Evidence.Line line) {}
}
