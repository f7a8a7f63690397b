package org.daysheet.desktop.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.accounts.AccountStep;
import org.daysheet.billing.accounts.AccountStep.Move;
import org.daysheet.billing.accounts.AccountStep.Side;
import org.daysheet.billing.accounts.AccountStep.Source;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;

/// Tells a step of the story behind a balance in plain words.
final class StepWords {
    private StepWords() {}

    static StepRow row(AccountStep step) {
        Move move = step.move();
        Source source = step.source();
        String what = what(step);
        return new StepRow(
                step,
                what,
                move == null ? "" : name(move.from()),
                move == null ? "" : name(move.to()),
                move == null ? Money.ZERO : move.amount(),
                move == null ? Money.ZERO : move.effect(),
                words(step, what),
                source.check() == null ? null : new Link.OfCheck(source.check(), source.remitClaim()),
                source.claim() == null ? null : new Link.OfClaim(source.claim()));
    }

    private static String what(AccountStep step) {
        Move move = step.move();
        String code = step.told().isEmpty() ? "" : " (" + step.told() + ")";
        if (move == null) {
            String silent = isUndoing(step.kind()) ? "account.what.silent-undone" : "account.what.silent";
            return Texts.of(silent, step.source().payer()) + code;
        }
        String undone = undone(step.kind());
        return undone.isEmpty()
                ? moved(step.kind(), move.from(), move.to()) + code
                : Texts.of(undone, moved(step.kind(), move.to(), move.from())) + code;
    }

    private static boolean isUndoing(PostingKind kind) {
        return !undone(kind).isEmpty();
    }

    /// How what follows was undone; empty when it was not.
    private static String undone(PostingKind kind) {
        return switch (kind) {
            case VOID -> "account.what.void";
            case PAYER_REVERSAL, CHARGE_REVERSAL, CHARGE_CLEARED, PATIENT_PAYMENT_REVERSAL, WRITE_OFF_REVERSAL ->
                "account.what.taken-back";
            default -> "";
        };
    }

    private static String moved(PostingKind kind, Side from, Side to) {
        return switch (to.kind()) {
            case CASH -> paid(from);
            case CONTRACTUAL -> Texts.of("account.what.contract", className(to));
            case WRITE_OFF -> Texts.of("account.what.write-off", className(to));
            case PATIENT_RECEIVABLE, INSURANCE_RECEIVABLE, AGENCY_RECEIVABLE -> owed(kind, from, to);
            case UNAPPLIED_PATIENT ->
                from.kind().isReceivable() ? Texts.of("account.what.credit-used") : Texts.of("account.what.moved");
            case UNAPPLIED_PAYER -> Texts.of("account.what.waiting-used", name(from));
            case REFUND -> Texts.of("account.what.refund");
            default -> Texts.of("account.what.moved");
        };
    }

    private static String paid(Side from) {
        return from.kind() == AccountKind.INSURANCE_RECEIVABLE
                ? Texts.of("account.what.paid", from.payer())
                : Texts.of("account.what.patient-paid");
    }

    /// Something becomes owed, or changes who owes it.
    private static String owed(PostingKind kind, Side from, Side to) {
        return switch (from.kind()) {
            case REVENUE -> Texts.of("account.what.charged");
            case OPENING_BALANCE -> Texts.of("account.what.opening");
            case CONTRACTUAL, WRITE_OFF -> Texts.of("account.what.given-back");
            case UNAPPLIED_PATIENT -> Texts.of("account.what.credit-freed");
            case CASH -> Texts.of("account.what.paid-back", name(to));
            case INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE, AGENCY_RECEIVABLE -> passed(kind, from, to);
            default -> Texts.of("account.what.moved");
        };
    }

    private static String passed(PostingKind kind, Side from, Side to) {
        if (from.charge() != null && !from.charge().equals(to.charge())) {
            return Texts.of("account.what.other-line");
        }
        boolean isDecided = kind == PostingKind.RESPONSIBILITY;
        return switch (to.kind()) {
            case PATIENT_RECEIVABLE ->
                Texts.of(isDecided ? "account.what.to-patient" : "account.what.left-to-patient", name(from));
            case AGENCY_RECEIVABLE -> Texts.of("account.what.to-agency");
            default -> Texts.of("account.what.to-payer", name(to));
        };
    }

    /// Who has an amount, by name.
    static String name(Side side) {
        return switch (side.kind()) {
            case INSURANCE_RECEIVABLE -> side.payer();
            case CONTRACTUAL, WRITE_OFF -> className(side);
            default -> Texts.of("account.side." + side.kind().name());
        };
    }

    private static String className(Side side) {
        String name = side.className();
        return name.isEmpty()
                ? Texts.of("account.side." + side.kind().name())
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(AccountStep step, String what) {
        Source source = step.source();
        List<String> lines = new ArrayList<>();
        lines.add(what);
        lines.add(Texts.of("account.step.posted", Formats.date(step.postedOn()), step.by()));
        if (!source.trace().isEmpty()) {
            lines.add(Texts.of("account.step.check", source.trace(), source.payer()));
        }
        if (!source.reason().isEmpty()) {
            lines.add(Texts.of("account.step.reason", source.reason()));
        }
        if (source.file().isEmpty()) {
            lines.add(Texts.of("account.step.evidence", source.evidence()));
        } else {
            lines.add(Texts.of("account.step.file", source.file(), source.evidence()));
        }
        return String.join("\n", lines);
    }
}
