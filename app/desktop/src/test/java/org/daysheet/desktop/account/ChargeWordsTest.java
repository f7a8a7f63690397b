package org.daysheet.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.accounts.AccountCharge;
import org.daysheet.billing.accounts.Owing;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

class ChargeWordsTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 2);

    private final ChargeWords words = new ChargeWords(LocalDate.of(2026, 6, 26));

    @Test
    void aChargeSaysWhatItWasForAndWhoOwesIt() {
        ChargeRow row = words.row(charge(List.of(
                owing(AccountKind.INSURANCE_RECEIVABLE, "Harbor Health Plan", 1_000),
                owing(AccountKind.PATIENT_RECEIVABLE, "", 500))));

        assertThat(List.of(row.code(), row.name(), row.owedBy(), row.age(), row.owed()))
                .containsExactly("G0439-25", "Yearly wellness visit", "Harbor Health Plan + Patient", "116", "116");
    }

    @Test
    void aChargeThatNobodyOwesIsSettled() {
        ChargeRow row = words.row(charge(List.of()));

        assertThat(List.of(row.owedBy(), row.age(), row.billed(), row.owed())).containsExactly("Settled", "", "", "");
    }

    private static AccountCharge charge(List<Owing> owing) {
        return new AccountCharge(
                new ChargeId(1), SERVED, "G0439-25", "Yearly wellness visit", AccountCharge.Sums.NONE, owing, null);
    }

    private static Owing owing(AccountKind kind, String payer, long cents) {
        return new Owing(kind, payer, payer.isEmpty() ? 0 : 1, Money.ofCents(cents), SERVED);
    }
}
