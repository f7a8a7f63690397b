package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.accounts.ClaimMoment;
import org.daysheet.billing.remittances.ClaimAnswer;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What happened about a claim beside its own events, as lines of its history.
final class ClaimMoments {
    private ClaimMoments() {}

    /// Oldest first.
    static List<HistoryRow> of(List<ClaimMoment> moments) {
        return moments.stream().map(ClaimMoments::row).toList();
    }

    /// The checks that came with an answer, on the days on which they were taken in.
    static List<HistoryRow> arrivals(List<ClaimAnswer> answers) {
        List<HistoryRow> rows = new ArrayList<>();
        for (ClaimAnswer answer : answers) {
            rows.add(new HistoryRow(
                    answer.check().takenOn(),
                    new Badge(Texts.of("claims.moment.answer"), Badge.Tone.BUSY),
                    Texts.of(
                            "claims.moment.answer.detail",
                            AckWords.decision(answer.status()),
                            Formats.amount(answer.paid()),
                            answer.check().trace(),
                            Texts.of("claims.answer." + answer.state().name())),
                    "",
                    new Link.OfCheck(answer.check().id()),
                    null));
        }
        return rows;
    }

    private static HistoryRow row(ClaimMoment moment) {
        return new HistoryRow(
                moment.on(),
                new Badge(Texts.of("claims.moment." + moment.kind().name()), tone(moment)),
                FilterWords.of(moment.name(), state(moment), moment.note(), amount(moment)),
                moment.by(),
                link(moment),
                null,
                proof(moment));
    }

    private static @Nullable HistoryProof proof(ClaimMoment moment) {
        return switch (moment.kind()) {
            case PRINTED, SAVED ->
                new HistoryProof.Forms(
                        Texts.of("claims.history.proof.forms", moment.name(), Formats.date(moment.on()), moment.by()),
                        moment.key());
            case TASK_OPENED, TASK_TAKEN, TASK_SNOOZED, TASK_NOTED, TASK_DONE, TASK_REOPENED, TASK_WITHDRAWN -> null;
            case DENIAL_OPENED, DENIAL_MOVED, STATEMENT -> null;
        };
    }

    private static Badge.Tone tone(ClaimMoment moment) {
        return switch (moment.kind()) {
            case DENIAL_OPENED -> Badge.Tone.BAD;
            case TASK_OPENED, TASK_REOPENED -> Badge.Tone.CAUTION;
            case TASK_DONE -> Badge.Tone.GOOD;
            case STATEMENT, PRINTED, SAVED, DENIAL_MOVED -> Badge.Tone.BUSY;
            case TASK_TAKEN, TASK_SNOOZED, TASK_NOTED, TASK_WITHDRAWN -> Badge.Tone.PLAIN;
        };
    }

    private static String state(ClaimMoment moment) {
        return moment.state().isEmpty() ? "" : Texts.of("claims.denial." + moment.state());
    }

    private static String amount(ClaimMoment moment) {
        Money amount = moment.amount();
        return amount == null || amount.isZero() ? "" : Formats.amount(amount);
    }

    private static @Nullable Link link(ClaimMoment moment) {
        return switch (moment.kind()) {
            case PRINTED, SAVED -> null;
            case TASK_OPENED, TASK_TAKEN, TASK_SNOOZED, TASK_NOTED, TASK_DONE, TASK_REOPENED, TASK_WITHDRAWN ->
                new Link.OfTask(new TaskId(moment.key()));
            case DENIAL_OPENED, DENIAL_MOVED -> new Link.OfCheck(new RemittanceId(moment.key()));
            case STATEMENT -> new Link.OfStatement(moment.name());
        };
    }
}
