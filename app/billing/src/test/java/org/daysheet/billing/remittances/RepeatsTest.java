package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.edi.x12.Finding;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// However a check comes again, it is posted once; and what does not add up is not posted at all.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class RepeatsTest {
    private static final List<String> FIRST =
            List.of("CLP*DS1-1*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
    private static final List<String> SECOND =
            List.of("CLP*DS2-1*1*100*40*0*12*ICN2", "SVC*HC:G0402*100*40", "DTM*472*20260105", "CAS*CO*45*60");

    @Parameter
    private TestDatabase.Kind kind;

    private TestDatabase database;
    private Story story;
    private Remittances remittances;

    @AfterEach
    void close() {
        database.close();
    }

    @BeforeEach
    void twoVisitsAlikeOfTwoPatients() {
        database = TestDatabase.of(kind);
        story = new Story(database);
        story.play("""
                payer ACME 1112223331
                payer OTHER 1112223332
                patient P1 ACME
                patient P2 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
                claim DS2-1 P2 ACME 2026-01-05: G0402 100.00
                """);
        remittances = story.remittances();
    }

    private static CheckText check(String amount, List<String> segments) {
        return new CheckText(
                "ACME",
                "1112223331",
                "EFT1",
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 1),
                segments);
    }

    private static List<String> both() {
        return java.util.stream.Stream.concat(FIRST.stream(), SECOND.stream()).toList();
    }

    private RemittanceId taken(byte[] bytes) {
        TakeResult result = remittances.take("x.835", bytes, Progress.SILENT);
        assertThat(result).isInstanceOf(TakeResult.Taken.class);
        return ((TakeResult.Taken) result).remittances().getFirst();
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

    @Test
    void theSameBytesAreTakenOnce() {
        byte[] bytes = EraText.file("000000001", List.of(check("100", both())));
        RemittanceId id = taken(bytes);
        assertThat(remittances.take("renamed.835", bytes, Progress.SILENT))
                .isEqualTo(new TakeResult.AlreadyTaken(remittances.show(id).file(), List.of(id)));
        assertThat(remittances.list()).hasSize(1);
    }

    @Test
    void theSameCheckInAnotherEnvelopeIsARepeat() {
        RemittanceId id = taken(EraText.file("000000001", List.of(check("100", both()))));
        assertThat(told(remittances.post(id))).isEqualTo("posted 100.00");
        RemittanceId again = taken(EraText.file("000000777", "~", List.of(check("100", both()))));
        assertThat(remittances.show(again).status()).isEqualTo(RemittanceStatus.REPEAT);
        assertThat(told(remittances.post(again))).isEqualTo("remittances.refused.repeat");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }

    @Test
    void halvesOfACheckThatWasTakenWholeAreHeld() {
        RemittanceId whole = taken(EraText.file("000000001", List.of(check("100", both()))));
        RemittanceId half = taken(EraText.file("000000002", List.of(check("60", FIRST))));
        RemittanceId rest = taken(EraText.file("000000003", List.of(check("40", SECOND))));
        assertThat(told(remittances.post(half))).isEqualTo("remittances.refused.possible-repeat");
        assertThat(told(remittances.post(rest))).isEqualTo("remittances.refused.possible-repeat");
        assertThat(remittances.plan(half).held())
                .extracting(claim -> claim.hold().orElseThrow().reason())
                .containsExactly(HoldReason.POSSIBLE_REPEAT);
        assertThat(told(remittances.post(whole))).isEqualTo("posted 100.00");
        assertThat(told(remittances.post(half))).isEqualTo("remittances.refused.possible-repeat");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }

    @Test
    void aCheckThatWasSplitIsPostedInHalvesAndThenNotWhole() {
        RemittanceId half = taken(EraText.file("000000002", List.of(check("60", FIRST))));
        RemittanceId rest = taken(EraText.file("000000003", List.of(check("40", SECOND))));
        assertThat(told(remittances.post(half))).isEqualTo("posted 60.00");
        assertThat(told(remittances.post(rest))).isEqualTo("posted 40.00");
        RemittanceId whole = taken(EraText.file("000000001", List.of(check("100", both()))));
        assertThat(told(remittances.post(whole))).isEqualTo("remittances.refused.possible-repeat");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        remittances.voidCheck(half, "wrong half");
        remittances.voidCheck(rest, "wrong half");
        assertThat(told(remittances.post(whole))).isEqualTo("posted 100.00");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }

    private static CheckText other(String code, String trace, String amount, String handling, List<String> claims) {
        Money paid = Money.parse(amount).orElseThrow();
        String method = paid.isZero() || handling.equals("H") ? "NON" : "ACH";
        return new CheckText("ACME", code, trace, paid, handling, method, LocalDate.of(2026, 2, 1), claims);
    }

    @Test
    void theSameCheckThroughAnotherClearingHouseIsARepeat() {
        RemittanceId id = taken(EraText.file("000000001", List.of(check("100", both()))));
        assertThat(told(remittances.post(id))).isEqualTo("posted 100.00");
        RemittanceId bare = taken(EraText.file("000000002", List.of(other("112223331", "EFT1", "100", "I", both()))));
        assertThat(remittances.show(bare).status()).isEqualTo(RemittanceStatus.REPEAT);
        story.play("alias ACME HOUSE7");
        RemittanceId named = taken(EraText.file("000000003", List.of(other("HOUSE7", "EFT1", "100", "I", both()))));
        assertThat(remittances.show(named).status()).isEqualTo(RemittanceStatus.REPEAT);
        assertThat(told(remittances.post(named))).isEqualTo("remittances.refused.repeat");
        RemittanceId half = taken(EraText.file("000000004", List.of(other("HOUSE7", "EFT1", "60", "I", FIRST))));
        assertThat(told(remittances.post(half))).isEqualTo("remittances.refused.possible-repeat");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }

    @Test
    void checksWithoutMoneyUnderOneNumberAreToldApartByTheirClaims() {
        List<String> first =
                List.of("CLP*DS1-1*1*100*0*100*12*ICN1", "SVC*HC:G0402*100*0", "DTM*472*20260105", "CAS*PR*1*100");
        List<String> second =
                List.of("CLP*DS2-1*1*100*0*100*12*ICN2", "SVC*HC:G0402*100*0", "DTM*472*20260105", "CAS*PR*1*100");
        RemittanceId one = taken(EraText.file("000000001", List.of(other("1112223331", "0", "0", "I", first))));
        RemittanceId two = taken(EraText.file("000000002", List.of(other("1112223331", "0", "0", "I", second))));
        assertThat(remittances.show(two).status()).isEqualTo(RemittanceStatus.TAKEN);
        assertThat(remittances.postClean(Progress.SILENT))
                .extracting(RepeatsTest::told)
                .containsExactly("posted 0.00", "remittances.refused.maybe-repeat");
        assertThat(told(remittances.post(two))).isEqualTo("posted 0.00");
        RemittanceId again = taken(EraText.file("000000003", List.of(other("1112223331", "0", "0", "I", first))));
        assertThat(remittances.show(again).status()).isEqualTo(RemittanceStatus.REPEAT);
        story.play("""
                open
                  #1 patient 100.00
                  #2 patient 100.00
                """);
        assertThat(remittances.show(one).status()).isEqualTo(RemittanceStatus.POSTED);
    }

    @Test
    void aNoticeDoesNotStandInTheWayOfItsCheck() {
        RemittanceId notice =
                taken(EraText.file("000000001", List.of(other("1112223331", "EFT1", "100", "H", both()))));
        assertThat(told(remittances.post(notice))).isEqualTo("posted 0.00");
        RemittanceId check = taken(EraText.file("000000002", List.of(check("100", both()))));
        assertThat(told(remittances.post(check))).isEqualTo("posted 100.00");
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        remittances.voidCheck(notice, "not needed");
        assertThat(told(remittances.post(notice))).isEqualTo("remittances.refused.repeat");
        story.assertSound();
    }

    @Test
    void aCentTooMuchIsRefusedAndItsPlaceNamed() {
        List<String> wrong =
                List.of("CLP*DS1-1*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40.01");
        byte[] bytes = EraText.file("000000001", List.of(check("60", wrong)));
        TakeResult result = remittances.take("x.835", bytes, Progress.SILENT);
        List<Finding> findings = ((TakeResult.Taken) result).findings();
        RemittanceId id = ((TakeResult.Taken) result).remittances().getFirst();
        int place = new String(bytes, StandardCharsets.UTF_8).indexOf("SVC*");
        assertThat(findings).filteredOn(Finding::isError).anySatisfy(finding -> {
            assertThat(finding.segmentId()).isEqualTo("SVC");
            assertThat(finding.offset()).isBetween((long) place, (long) place + "SVC*HC:G0402*100*60".length());
        });
        assertThat(remittances.show(id).status()).isEqualTo(RemittanceStatus.OUT_OF_BALANCE);
        assertThat(told(remittances.post(id))).isEqualTo("remittances.refused.out-of-balance");
        assertThat(remittances.postClean(Progress.SILENT)).isEmpty();
        assertThat(cash()).isEqualTo(Money.ZERO);
        RemittanceId mended = taken(EraText.file("000000002", List.of(check("60", FIRST))));
        assertThat(told(remittances.post(mended))).isEqualTo("posted 60.00");
        story.assertSound();
    }

    /// The amounts of the payer decide, not a mark beside them that somebody moved.
    @Test
    void aCheckThatDoesNotAddUpIsRefusedWhereverItStands() {
        List<String> wrong =
                List.of("CLP*DS1-1*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40.01");
        RemittanceId id = taken(EraText.file("000000001", List.of(check("60", wrong))));
        for (RemittanceStatus status : List.of(RemittanceStatus.TAKEN, RemittanceStatus.REPEAT)) {
            put(id, status);
            assertThat(told(remittances.post(id))).isEqualTo("remittances.refused.out-of-balance");
            assertThat(BooksCheck.run(story.session(), Progress.SILENT))
                    .filteredOn(result -> !result.passed())
                    .extracting(CheckResult::name, CheckResult::detail)
                    .containsExactly(Tuple.tuple(
                            "remittance states",
                            "remittance " + id + " stands at " + status + ", where nothing has put it"));
        }
        put(id, RemittanceStatus.OUT_OF_BALANCE);
        story.assertSound();
    }

    private void put(RemittanceId id, RemittanceStatus status) {
        story.session()
                .run(tx -> tx.dsl()
                        .update(REMITTANCE_STATE)
                        .set(REMITTANCE_STATE.STATUS, status.name())
                        .where(REMITTANCE_STATE.REMITTANCE_ID.eq(id.value()))
                        .execute());
    }

    @Test
    void aFileThatBreaksOffIsHeldAndDoesNotStandInTheWayOfTheWholeOne() {
        byte[] whole = EraText.file("000000001", List.of(check("60", FIRST)));
        String text = new String(whole, StandardCharsets.UTF_8);
        RemittanceId cut = taken(text.substring(0, text.indexOf("SE*")).getBytes(StandardCharsets.UTF_8));

        assertThat(remittances.show(cut).isBalanced()).isTrue();
        assertThat(remittances.show(cut).status()).isEqualTo(RemittanceStatus.OUT_OF_BALANCE);
        PostResult refused = remittances.post(cut);
        assertThat(told(refused)).isEqualTo("remittances.refused.cut-off");
        assertThat(remittances.postClean(Progress.SILENT)).isEmpty();
        assertThat(cash()).isEqualTo(Money.ZERO);
        assertThat(told(remittances.post(taken(whole)))).isEqualTo("posted 60.00");
        assertThat(cash()).isEqualTo(Money.ofCents(6_000));
        story.assertSound();
    }

    @Test
    void aCheckWithoutANumberOrInForeignMoneyIsHeld() {
        String text = new String(EraText.file("000000001", List.of(check("60", FIRST))), StandardCharsets.UTF_8);
        RemittanceId nameless = taken(text.replace("TRN*1*EFT1*", "TRN*1**").getBytes(StandardCharsets.UTF_8));
        RemittanceId foreign = taken(text.replace("N1*PR", "CUR*PR*CAD~N1*PR").getBytes(StandardCharsets.UTF_8));

        assertThat(told(remittances.post(nameless))).isEqualTo("remittances.refused.faulty");
        assertThat(told(remittances.post(foreign))).isEqualTo("remittances.refused.faulty");
        assertThat(cash()).isEqualTo(Money.ZERO);
    }

    @Test
    void alikeVisitsAreToldApartByNumberNotByAmount() {
        RemittanceId id = taken(EraText.file("000000001", List.of(check("40", SECOND))));
        assertThat(told(remittances.post(id))).isEqualTo("posted 40.00");
        story.play("""
                open
                  #1 ACME 100.00
                """);
    }

    @Test
    void aSecondDecisionWithoutReversalIsHeldBelowZero() {
        RemittanceId id = taken(EraText.file("000000001", List.of(check("60", FIRST))));
        assertThat(told(remittances.post(id))).isEqualTo("posted 60.00");
        CheckText other = new CheckText(
                "ACME", "1112223331", "EFT2", Money.ofCents(6_000), "I", "ACH", LocalDate.of(2026, 2, 9), FIRST);
        RemittanceId second = taken(EraText.file("000000002", List.of(other)));
        assertThat(remittances.plan(second).held())
                .extracting(claim -> claim.hold().orElseThrow().reason())
                .containsExactly(HoldReason.BELOW_ZERO);
    }

    @Test
    void numbersThatContradictEachOtherHoldTheClaim() {
        story.session()
                .run(tx -> tx.dsl()
                        .update(CLAIM)
                        .set(CLAIM.PAYER_CONTROL_NUMBER, "ICN2")
                        .where(CLAIM.CLAIM_ID.eq(2L))
                        .execute());
        List<String> crossed =
                List.of("CLP*DS1-1*1*100*60*0*12*ICN2", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
        RemittanceId id = taken(EraText.file("000000001", List.of(check("60", crossed))));
        assertThat(remittances.plan(id).held())
                .extracting(claim -> claim.hold().orElseThrow().reason())
                .containsExactly(HoldReason.CONTRADICTION);
    }

    @Test
    void aClaimThatNeverLeftIsNotFoundByItsNumber() {
        story.session()
                .run(tx -> tx.dsl()
                        .update(CLAIM)
                        .set(CLAIM.STATUS, "DRAFT")
                        .where(CLAIM.CLAIM_ID.eq(1L))
                        .execute());
        RemittanceId id = taken(EraText.file("000000001", List.of(check("60", FIRST))));
        assertThat(remittances.plan(id).held())
                .extracting(claim -> claim.hold().orElseThrow().reason())
                .containsExactly(HoldReason.UNMATCHED);
    }

    @Test
    void aPayerWithoutCoverageOrUnknownHoldsItsClaims() {
        CheckText other = new CheckText(
                "OTHER", "1112223332", "EFT5", Money.ofCents(6_000), "I", "ACH", LocalDate.of(2026, 2, 9), FIRST);
        CheckText unknown = new CheckText(
                "NOBODY", "9990001111", "EFT6", Money.ofCents(4_000), "I", "ACH", LocalDate.of(2026, 2, 9), SECOND);
        TakeResult.Taken both = (TakeResult.Taken)
                remittances.take("two.835", EraText.file("000000009", List.of(other, unknown)), Progress.SILENT);
        assertThat(both.remittances()).hasSize(2);
        assertThat(both.remittances().stream()
                        .flatMap(id -> remittances.plan(id).held().stream())
                        .map(claim -> claim.hold().orElseThrow().reason()))
                .containsExactly(HoldReason.WRONG_PAYER, HoldReason.PAYER_UNKNOWN);
        assertThat(remittances.postClean(Progress.SILENT)).allMatch(PostResult.Refused.class::isInstance);
        both.remittances().forEach(id -> assertThat(remittances.post(id)).isInstanceOf(PostResult.Posted.class));
        assertThat(cash()).isEqualTo(Money.ofCents(10_000));
        story.assertSound();
    }

    @Test
    void aFileThatIsNoRemittanceIsRefused() {
        assertThat(remittances.take("x.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), Progress.SILENT))
                .isInstanceOf(TakeResult.Refused.class);
        assertThat(remittances.take("empty", new byte[0], Progress.SILENT)).isInstanceOf(TakeResult.Refused.class);
        assertThat(remittances.list()).isEmpty();
    }
}
