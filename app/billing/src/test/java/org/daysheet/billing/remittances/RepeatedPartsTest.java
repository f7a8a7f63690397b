package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A part of a check, and a check whose payer was not known when it came first, are known again.
@ExtendWith(FreshDatabase.class)
final class RepeatedPartsTest {
    private static final List<String> FIRST =
            List.of("CLP*DS1-1*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
    private static final List<String> SECOND =
            List.of("CLP*DS2-1*1*100*40*0*12*ICN2", "SVC*HC:G0402*100*40", "DTM*472*20260105", "CAS*CO*45*60");

    private Story story;
    private Remittances remittances;

    @BeforeEach
    void twoVisits(TestDatabase database) {
        story = new Story(database);
        story.play("""
                payer ACME 1112223331
                patient P1 ACME
                patient P2 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
                claim DS2-1 P2 ACME 2026-01-05: G0402 100.00
                """);
        remittances = story.remittances();
    }

    private static CheckText check(String amount, List<String> segments) {
        return check("ACME", "1112223331", amount, segments);
    }

    private static CheckText check(String payer, String code, String amount, List<String> segments) {
        Money paid = Money.parse(amount).orElseThrow();
        return new CheckText(payer, code, "EFT1", paid, "I", "ACH", LocalDate.of(2026, 2, 1), segments);
    }

    private static List<String> both() {
        return Stream.concat(FIRST.stream(), SECOND.stream()).toList();
    }

    private RemittanceId taken(byte[] bytes) {
        return ((TakeResult.Taken) remittances.take("x.835", bytes, Progress.SILENT))
                .remittances()
                .getFirst();
    }

    private Money cash() {
        return story.session().read(tx -> new Balances().byKind(tx).getOrDefault(AccountKind.CASH, Money.ZERO));
    }

    private static String told(PostResult result) {
        return switch (result) {
            case PostResult.Posted posted -> "posted " + posted.cash();
            case PostResult.Refused refused -> refused.key();
        };
    }

    /// 100.00 for two claims and 5.00 of interest; then the interest once more in a part of its own.
    @Test
    void anAmountBesideClaimsThatComesAgainInAPartOfItsCheckNeedsAPerson() {
        String interest = "PLB*1999999984*20261231*L6*-5";
        List<String> whole = new ArrayList<>(both());
        whole.add(interest);
        assertThat(told(remittances.post(taken(EraText.file("000000001", List.of(check("105", whole)))))))
                .isEqualTo("posted 105.00");
        RemittanceId part = taken(EraText.file("000000002", List.of(check("5", List.of(interest)))));
        assertThat(remittances.plan(part).caution()).isNotNull();
        assertThat(remittances.postClean(Progress.SILENT))
                .extracting(RepeatedPartsTest::told)
                .containsExactly("remittances.refused.maybe-part");
        assertThat(cash()).isEqualTo(Money.ofCents(10_500));
        story.assertSound();
    }

    /// The interest came first; the whole check that follows brings it once more.
    @Test
    void aWholeCheckAfterAPartOfItWithoutClaimsNeedsAPerson() {
        String interest = "PLB*1999999984*20261231*L6*-5";
        RemittanceId part = taken(EraText.file("000000001", List.of(check("5", List.of(interest)))));
        assertThat(told(remittances.post(part))).isEqualTo("posted 5.00");
        List<String> whole = new ArrayList<>(both());
        whole.add(interest);
        List<String> rest = new ArrayList<>(FIRST);
        rest.add("PLB*1999999984*20261231*L6*-2");
        taken(EraText.file("000000002", List.of(check("105", whole))));
        assertThat(remittances.postClean(Progress.SILENT))
                .extracting(RepeatedPartsTest::told)
                .containsExactly("remittances.refused.maybe-part");
        RemittanceId other = taken(EraText.file("000000003", List.of(check("62", rest))));
        assertThat(remittances.plan(other).caution()).isNull();
        assertThat(cash()).isEqualTo(Money.ofCents(500));
        story.assertSound();
    }

    /// The first copy names a payer nobody knows yet; the second comes under its usual number.
    @Test
    void aCheckThatCameBeforeItsPayerWasKnownIsARepeatAfterwards() {
        RemittanceId first = taken(EraText.file("000000001", List.of(check("STRANGER", "HOUSE7", "100", both()))));
        assertThat(told(remittances.post(first))).isEqualTo("posted 100.00");
        RemittanceId early = taken(EraText.file("000000002", List.of(check("100", both()))));
        assertThat(remittances.plan(early).refusal()).isNull();
        story.play("alias ACME HOUSE7");
        assertThat(told(remittances.post(early))).isEqualTo("remittances.refused.repeat");
        RemittanceId late = taken(EraText.file("000000003", "~", List.of(check("100", both()))));
        assertThat(remittances.show(late).status()).isEqualTo(RemittanceStatus.REPEAT);
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }
}
