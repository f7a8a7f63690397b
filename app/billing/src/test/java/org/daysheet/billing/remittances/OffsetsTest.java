package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.store.OwnerHand;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What payers move on checks for no claim is listed payer by payer, ends with what their clearing accounts have, and
/// is proved by the check; on both databases.
class OffsetsTest {
    private static final String ANSWERED = """
            payer ACME 1112223331
            payer BETA 1112223332
            patient P1 ACME
            claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
            check EFT0 ACME 100.00 2026-01-20
              CLP*DS1-1*1*100*100**12*ICN1
              SVC*HC:G0402*100*100
              DTM*472*20260105
            post EFT0 cash 100.00
            """;
    private static final String TWO_PAYERS = ANSWERED + """
            check EFT1 ACME 50.00 2026-02-01
              PLB*1999999984*20261231*WO:ICN1*-50
            post EFT1 cash 50.00
            check EFT2 BETA 30.00 2026-02-02
              PLB*1999999984*20261231*WO:ICN1*-30
            post EFT2 cash 30.00
            """;

    private static List<String> told(PayerOffsets payer) {
        return payer.offsets().stream()
                .map(one -> one.trace() + " " + one.sent() + " " + one.reference() + " "
                        + (one.claim() == null ? "-" : one.claim().number()) + " " + one.amount() + " " + one.open()
                        + (one.isUndone() ? " undone" : ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void eachAmountIsListedWithTheClaimItPointsAtAndWhatIsOpenAfterIt(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.of(kind)) {
            Story story = new Story(database);
            story.play(ANSWERED + """
                    check EFT1 ACME 56.37 2026-02-01
                      PLB*1999999984*20261231*WO:ICN1*-50*72:DS1-1*-20*CS*10*ZZ:ICN7*5*L6*-1.37
                    post EFT1 cash 56.37
                    check EFT2 BETA 30.00 2026-02-02
                      PLB*1999999984*20261231*FB:ICN1*-30
                    post EFT2 cash 30.00
                    """);
            List<PayerOffsets> payers = new Offsets(story.session()).list(null);
            assertThat(payers)
                    .extracting(payer -> payer.code() + " " + payer.open())
                    .containsExactly("1112223331 -55.00", "1112223332 -30.00");
            assertThat(told(payers.getFirst()))
                    .containsExactly(
                            "EFT1 WO ICN1 DS1-1 -50.00 -50.00",
                            "EFT1 72 DS1-1 DS1-1 -20.00 -70.00",
                            "EFT1 CS  - 10.00 -60.00",
                            "EFT1 ZZ ICN7 - 5.00 -55.00",
                            "EFT1 L6  - -1.37 -55.00");
            assertThat(told(payers.getLast())).containsExactly("EFT2 FB ICN1 - -30.00 -30.00");
            assertThat(new Offsets(story.session()).list(new PayerId(2))).isEqualTo(List.of(payers.getLast()));

            story.play("void EFT1");
            PayerOffsets undone =
                    new Offsets(story.session()).list(new PayerId(1)).getFirst();
            assertThat(undone.open()).hasToString("0.00");
            assertThat(told(undone).subList(5, 10))
                    .containsExactly(
                            "EFT1 L6  - 1.37 -55.00 undone",
                            "EFT1 ZZ ICN7 - -5.00 -60.00 undone",
                            "EFT1 CS  - -10.00 -70.00 undone",
                            "EFT1 72 DS1-1 DS1-1 20.00 -50.00 undone",
                            "EFT1 WO ICN1 DS1-1 50.00 0.00 undone");
        }
    }

    private static CheckResult proof(Story story) {
        return BooksCheck.run(story.session(), Progress.SILENT).stream()
                .filter(result -> result.name().equals("payer offsets"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | update transfer set credit_account_id = (select account_id from account where account_key ="
                        + " 'PAYER_CLEARING:2') where posting_id = 3 | posting 3 moves offsets of another payer than its"
                        + " check is of; PAYER_CLEARING:1 has -5000 cents open instead of 0; PAYER_CLEARING:2 has -3000"
                        + " cents open instead of -8000",
                "POSTGRES | update transfer set credit_account_id = (select account_id from account where account_key ="
                        + " 'PAYER_CLEARING:2') where posting_id = 3 | posting 3 moves offsets of another payer than its"
                        + " check is of; PAYER_CLEARING:1 has -5000 cents open instead of 0; PAYER_CLEARING:2 has -3000"
                        + " cents open instead of -8000",
                "H2 | update account_balance set balance_cents = -4999 where account_id = (select account_id from account"
                        + " where account_key = 'PAYER_CLEARING:1') | PAYER_CLEARING:1 has -4999 cents open instead of"
                        + " -5000",
                "H2 | update posting set provider_adjustment_id = null where posting_id = 4 | posting 4 moves offsets of a"
                        + " payer without an amount that a check states; PAYER_CLEARING:2 has -3000 cents open instead of"
                        + " 0",
                "H2 | update posting set provider_adjustment_id = 1 where posting_id = 4 | provider_adjustment 1 moved"
                        + " more than once; posting 4 does not move what provider_adjustment 1 states; posting 4 moves"
                        + " offsets of another payer than its check is of; PAYER_CLEARING:2 has -3000 cents open instead"
                        + " of -5000"
            })
    void theCheckFindsAnOffsetThatWasMoved(TestDatabase.Kind kind, String sql, String fault) throws SQLException {
        try (TestDatabase database = TestDatabase.of(kind)) {
            Story story = new Story(database);
            story.play(TWO_PAYERS);
            assertThat(proof(story)).isEqualTo(new CheckResult("payer offsets", true, "8 checked"));
            try (OwnedRows owned = new OwnedRows(OwnerHand.of(database))) {
                owned.run(sql);
            }
            assertThat(proof(story)).isEqualTo(new CheckResult("payer offsets", false, fault));
        }
    }
}
