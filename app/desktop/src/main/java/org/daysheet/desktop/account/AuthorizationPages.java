package org.daysheet.desktop.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;

/// What payers allowed a patient, with what is used of it.
///
/// @param office the open practice
/// @param today the business date
record AuthorizationPages(Office office, LocalDate today) {
    PageSource<AuthorizationRow> of(AccountHead account) {
        return new ReadOnce<>(
                () -> office.authorizations().ofPatient(account.id()).stream()
                        .map(this::row)
                        .toList(),
                row -> String.join(
                        " ",
                        row.number(),
                        row.payer(),
                        row.procedures(),
                        Formats.date(row.from()),
                        Formats.date(row.to()),
                        row.state().text()));
    }

    private AuthorizationRow row(AuthorizationUse use) {
        Authorization one = use.authorization();
        AuthorizationFacts facts = one.facts();
        String payer = office.practices()
                .payer(office.coverages().coverage(facts.coverage()).facts().payer())
                .facts()
                .name();
        LocalDate last = one.lastDay().orElse(null);
        String procedures =
                facts.procedures().stream().map(ProcedureCode::value).collect(Collectors.joining(" "));
        return new AuthorizationRow(
                one.id(),
                facts.number(),
                payer,
                facts.period().from(),
                last,
                procedures.isEmpty() ? Texts.of("account.authorization.any") : procedures,
                count(BigDecimal.valueOf(use.visits().size()), facts.visits()),
                count(use.unitsUsed(), facts.units()),
                state(use),
                words(use, payer, last));
    }

    private static String count(BigDecimal used, @Nullable Integer allowed) {
        return allowed == null
                ? used.toPlainString()
                : Texts.of("account.authorization.of", used.toPlainString(), allowed.toString());
    }

    private Badge state(AuthorizationUse use) {
        Authorization one = use.authorization();
        if (one.lastDay().filter(today::isAfter).isPresent()) {
            return new Badge(Texts.of("account.coverage.ended"), Badge.Tone.PLAIN);
        }
        if (use.isUsedUp()) {
            return new Badge(Texts.of("account.authorization.used-up"), Badge.Tone.BAD);
        }
        if (!one.holdsOn(today)) {
            return new Badge(Texts.of("account.coverage.begins"), Badge.Tone.BUSY);
        }
        return use.isNearlyUsed() || Authorizations.endsSoon(one, today)
                ? new Badge(Texts.of("account.authorization.runs-out"), Badge.Tone.CAUTION)
                : new Badge(Texts.of("account.coverage.holds"), Badge.Tone.GOOD);
    }

    private static String words(AuthorizationUse use, String payer, @Nullable LocalDate last) {
        Authorization one = use.authorization();
        AuthorizationFacts facts = one.facts();
        String note = String.join(" ", facts.note(), one.endNote()).strip();
        return Texts.of(
                "account.authorization.words",
                facts.number(),
                payer,
                Formats.date(facts.period().from()),
                last == null ? Texts.of("account.authorization.open") : Formats.date(last),
                count(BigDecimal.valueOf(use.visits().size()), facts.visits()),
                count(use.unitsUsed(), facts.units()),
                use.lastVisitOn() == null
                        ? Texts.of("account.authorization.no-visit")
                        : Formats.date(use.lastVisitOn()),
                note);
    }
}
