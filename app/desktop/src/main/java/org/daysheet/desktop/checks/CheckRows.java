package org.daysheet.desktop.checks;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckTrouble;
import org.daysheet.billing.remittances.DoneBy;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// Checks of an office as rows of the list: where each stands, and why a person has to look at it.
///
/// @param office the open practice
record CheckRows(Office office) {
    private static final CheckTrouble NO_TROUBLE = new CheckTrouble(0, "");

    List<CheckRow> of(List<Check> checks) {
        CheckList list = new CheckList(office.session());
        Map<RemittanceId, Integer> matched =
                office.remittances().matched(checks.stream().map(Check::id).toList());
        Map<RemittanceId, CheckTrouble> troubles = list.troubles(checks);
        Map<RemittanceId, DoneBy> seen = list.seen(checks);
        return checks.stream()
                .map(check -> row(
                        check,
                        matched.getOrDefault(check.id(), 0),
                        troubles.getOrDefault(check.id(), NO_TROUBLE),
                        seen.get(check.id())))
                .toList();
    }

    private static CheckRow row(Check check, int matched, CheckTrouble trouble, @Nullable DoneBy seen) {
        CheckStand stand = stand(check.status(), trouble, seen);
        return new CheckRow(
                check.id(),
                check.payerName(),
                check.trace(),
                check.isDated() ? check.paidOn() : null,
                check.takenOn(),
                check.payment(),
                check.claimCount(),
                matched,
                badge(check, stand, matched, trouble),
                why(check, stand, trouble, seen),
                stand);
    }

    /// A voided check that had posted nothing was set aside, and waits for nobody.
    private static CheckStand stand(RemittanceStatus status, CheckTrouble trouble, @Nullable DoneBy seen) {
        return switch (status) {
            case TAKEN -> CheckStand.WAITING;
            case REPEAT -> CheckStand.REPEAT;
            case POSTED -> CheckStand.POSTED;
            case OUT_OF_BALANCE -> seen == null ? CheckStand.UNBALANCED : CheckStand.SEEN;
            case VOIDED ->
                seen != null ? CheckStand.SEEN : trouble.equals(NO_TROUBLE) ? CheckStand.LEFT : CheckStand.UNDONE;
        };
    }

    private static String why(Check check, CheckStand stand, CheckTrouble trouble, @Nullable DoneBy seen) {
        String reason = check.reason() == null ? "" : check.reason();
        if (seen != null) {
            String key = check.status() == RemittanceStatus.VOIDED ? "checks.why.seen" : "checks.why.unbalanced-seen";
            return Texts.of(key, reason, seen.by(), Formats.date(seen.on()));
        }
        return switch (check.status()) {
            case VOIDED -> Texts.of(stand == CheckStand.UNDONE ? "checks.why.voided" : "checks.why.aside", reason);
            case OUT_OF_BALANCE -> reason.isEmpty() ? trouble.why() : reason;
            case TAKEN, POSTED, REPEAT -> trouble.why();
        };
    }

    private static Badge badge(Check check, CheckStand stand, int matched, CheckTrouble trouble) {
        return switch (check.status()) {
            case TAKEN ->
                matched < check.claimCount()
                        ? new Badge(
                                Texts.of("checks.state.unmatched", check.claimCount() - matched), Badge.Tone.CAUTION)
                        : trouble.claims() > 0
                                ? new Badge(Texts.of("checks.state.still-held", trouble.claims()), Badge.Tone.CAUTION)
                                : new Badge(Texts.of("checks.state.taken"), Badge.Tone.BUSY);
            case OUT_OF_BALANCE ->
                stand == CheckStand.SEEN
                        ? new Badge(Texts.of("checks.state.unbalanced-seen"), Badge.Tone.PLAIN)
                        : new Badge(Texts.of("checks.state.unbalanced"), Badge.Tone.BAD);
            case POSTED ->
                trouble.claims() > 0
                        ? new Badge(Texts.of("checks.state.held", trouble.claims()), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("checks.state.posted"), Badge.Tone.GOOD);
            case VOIDED -> voided(stand);
            case REPEAT -> new Badge(Texts.of("checks.state.repeat"), Badge.Tone.PLAIN);
        };
    }

    private static Badge voided(CheckStand stand) {
        return switch (stand) {
            case UNDONE -> new Badge(Texts.of("checks.state.voided"), Badge.Tone.CAUTION);
            case SEEN -> new Badge(Texts.of("checks.state.seen"), Badge.Tone.PLAIN);
            case WAITING, REPEAT, POSTED, UNBALANCED, LEFT ->
                new Badge(Texts.of("checks.state.aside"), Badge.Tone.PLAIN);
        };
    }
}
