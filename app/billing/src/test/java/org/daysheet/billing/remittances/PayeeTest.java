package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.edi.x12.Address;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A check that is made out to somebody else is told so before it is posted.
@ExtendWith(FreshDatabase.class)
final class PayeeTest {
    private static final List<String> KNOWN =
            List.of("CLP*DS1-1*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
    private static final List<String> UNKNOWN =
            List.of("CLP*ABC-7*1*100*60*0*12*ICN1", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");

    private Story story;
    private Remittances remittances;

    @BeforeEach
    void oneVisit(TestDatabase database) {
        story = new Story(database);
        story.play("""
                payer ACME 1112223331
                patient P1 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
                """);
        remittances = story.remittances();
    }

    private CheckPlan plan(String payee, List<String> segments) {
        Money paid = Money.ofCents(6_000);
        CheckText check =
                new CheckText("ACME", "1112223331", "EFT1", paid, "I", "ACH", LocalDate.of(2026, 2, 1), segments);
        byte[] file = EraText.madeOutTo(payee, EraText.file("000000001", List.of(check)));
        RemittanceId id = ((TakeResult.Taken) remittances.take("x.835", file, Progress.SILENT))
                .remittances()
                .getFirst();
        return remittances.plan(id);
    }

    @Test
    void aCheckOfAnotherPayeeWithoutAnyClaimOfOursIsNotPostedWithOthersAndSaysWhoseItIs() {
        CheckPlan plan = plan("N1*PE*REGIONAL HOSPITAL*XX*1234567893", UNKNOWN);
        assertThat(Objects.requireNonNull(plan.caution()).words())
                .isEqualTo("Check EFT1 is made out to REGIONAL HOSPITAL (1234567893), not to this practice, and none of"
                        + " its claims is known here. Posting books it as money received that waits for its claims."
                        + " Make sure that it is yours, then post it alone; with others it is not posted.");
        assertThat(plan.check().payee()).isEqualTo(new Payee("REGIONAL HOSPITAL", "1234567893", "", Address.NONE));
        assertThat(remittances.postClean(Progress.SILENT)).singleElement().isInstanceOf(PostResult.Refused.class);
        story.assertSound();
    }

    @Test
    void anotherNumberOfThePayeeDoesNotMatterWhereAClaimIsOurs() {
        assertThat(plan("N1*PE*PRACTICE GROUP*XX*1234567893", KNOWN).caution()).isNull();
        story.assertSound();
    }

    @Test
    void anUnknownClaimOfACheckThatIsMadeOutToUsIsHeldWithoutAWordAboutThePayee() {
        assertThat(plan(EraText.PAYEE, UNKNOWN).caution()).isNull();
    }

    @Test
    void aHospitalThatIsKnownHereAsAPlaceOrAReferrerIsSomebodyElse() {
        Practices practices = new Practices(story.session());
        practices.keepProvider(new ProviderFacts(
                ProviderRole.FACILITY,
                true,
                PersonName.of("Regional Hospital", ""),
                Npi.parse("1234567893").orElseThrow(),
                "",
                PostalAddress.NONE));
        assertThat(plan("N1*PE*REGIONAL HOSPITAL*XX*1234567893", UNKNOWN).caution())
                .isNotNull();
    }

    @Test
    void aTaxNumberOfOursIsEnough() {
        new Practices(story.session())
                .begin(NewPractice.parse("Practice", "1234567893", "123456789", ZoneId.of("UTC")));
        String dashed = "12-3456789";
        assertThat(plan("N1*PE*PRACTICE*FI*" + dashed, UNKNOWN).caution()).isNull();
    }

    @Test
    void aPayeeWithoutAnyNumberIsNobodyElse() {
        assertThat(plan("N1*PE*SOME PRACTICE", UNKNOWN).caution()).isNull();
    }
}
