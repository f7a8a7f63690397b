package org.daysheet.desktop.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.accounts.AccountCharge;
import org.daysheet.billing.accounts.Owing;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Says in words what became of a charge, who owes the rest, and for how long on three clocks.
///
/// @param today the business date
record ChargeWords(LocalDate today) {
    ChargeRow row(AccountCharge charge) {
        boolean isOpen = !charge.owing().isEmpty();
        return new ChargeRow(
                charge.id(),
                charge.serviceOn(),
                charge.procedure(),
                charge.description(),
                charge.sums().charged(),
                charge.sums().paidByPayers(),
                charge.sums().contractual(),
                charge.sums().writtenOff(),
                charge.sums().paidByPatient(),
                charge.open(),
                owedBy(charge),
                isOpen ? days(charge.serviceOn()) : "",
                isOpen ? days(charge.firstBilledOn()) : "",
                isOpen ? days(longest(charge)) : "",
                words(charge));
    }

    private static String owedBy(AccountCharge charge) {
        return charge.owing().isEmpty()
                ? Texts.of("account.charge.settled")
                : charge.owing().stream().map(ChargeWords::name).distinct().collect(Collectors.joining(" + "));
    }

    private static @Nullable LocalDate longest(AccountCharge charge) {
        return charge.owing().stream()
                .map(Owing::since)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /// Who owes a part, by name.
    private static String name(Owing owing) {
        return switch (owing.kind()) {
            case INSURANCE_RECEIVABLE -> owing.payer();
            case AGENCY_RECEIVABLE -> Texts.of("account.side.AGENCY_RECEIVABLE");
            default -> Texts.of("account.side.PATIENT_RECEIVABLE");
        };
    }

    private String days(@Nullable LocalDate from) {
        return from == null ? "" : Formats.count(since(from));
    }

    private long since(LocalDate from) {
        return ChronoUnit.DAYS.between(from, today);
    }

    private String words(AccountCharge charge) {
        List<String> sentences = new ArrayList<>();
        String name = charge.description().isEmpty()
                ? charge.procedure()
                : charge.description() + " (" + charge.procedure() + ")";
        sentences.add(Texts.of("account.charge.price", name, Formats.date(charge.serviceOn()))
                + becameOf(charge.sums())
                + Texts.of("account.charge.open", Formats.amount(charge.open())));
        charge.owing().forEach(owing -> sentences.add(owes(owing)));
        if (!charge.owing().isEmpty()) {
            LocalDate billed = charge.firstBilledOn();
            sentences.add(
                    billed == null
                            ? Texts.of("account.charge.unbilled", since(charge.serviceOn()))
                            : Texts.of("account.charge.clocks", since(charge.serviceOn()), since(billed)));
        }
        return String.join("\n", sentences);
    }

    private static String becameOf(AccountCharge.Sums sums) {
        StringBuilder words = new StringBuilder();
        add(words, "account.charge.charged", sums.charged());
        add(words, "account.charge.payers", sums.paidByPayers());
        add(words, "account.charge.contract", sums.contractual());
        add(words, "account.charge.written-off", sums.writtenOff());
        add(words, "account.charge.patient", sums.paidByPatient());
        add(words, "account.charge.elsewhere", sums.elsewhere());
        return words.toString();
    }

    private static void add(StringBuilder words, String key, Money amount) {
        if (!amount.isZero()) {
            words.append(Texts.of(key, Formats.amount(amount)));
        }
    }

    private String owes(Owing owing) {
        boolean isPayer = owing.kind() == AccountKind.INSURANCE_RECEIVABLE;
        return Texts.of(
                owing.amount().isNegative() ? "account.charge.credit" : "account.charge.owes",
                isPayer ? owing.payer() + " " + Texts.of("account.order." + owing.order()) : name(owing),
                Formats.amount(owing.amount().abs()),
                Formats.date(owing.since()),
                ChronoUnit.DAYS.between(owing.since(), today));
    }
}
