package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A payer that pays the practice knows all nine digits of its ZIP code; claims take them from there.
final class RemittedZipTest {
    private TestOffice test;
    private ClaimId claim;

    @BeforeEach
    void aPracticeWithoutTheLastFourDigits() {
        test = new TestOffice();
        PracticeFacts facts = TestOffice.practice();
        test.office()
                .practices()
                .update(new PracticeFacts(
                        facts.name(),
                        facts.person(),
                        facts.npi(),
                        facts.taxId(),
                        facts.taxonomy(),
                        new PostalAddress("12 Elm Street", "Suite 4", "Springfield", "IL", "62701"),
                        facts.payTo(),
                        facts.contact(),
                        facts.submitter()));
        claim = test.office().claims().create(test.visit(test.insured("P1")));
        test.office().scrubbing().scrub(claim);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void withoutARemittanceNothingIsOffered() {
        assertThat(offered()).isEmpty();
    }

    @Test
    void theZipCodeOfTheSameStreetIsOfferedWithTheRemittanceItIsFromAndCanBeTakenBack() {
        remitted("E1", "1999550100", "12 ELM ST.*STE 4", "62701-4455");

        assertThat(offered()).containsExactly("Use 627014455, from ACME's remittance of 02/01/2026");
        fixing().fixAll(claim);

        assertThat(zip()).isEqualTo("627014455");
        assertThat(document()).isEqualTo("627014455");
        assertThat(fixing().mended(claim))
                .extracting(one -> one.fix().words())
                .containsExactly("Use 627014455, from ACME's remittance of 02/01/2026");
        assertThat(offered()).isEmpty();

        fixing().undoLast(claim);
        assertThat(zip()).isEqualTo("62701");
    }

    @Test
    void anotherStreetOrAnotherPayeeOrAnotherPlaceSaysNothing() {
        remitted("E1", "1999550100", "14 ELM ST*STE 4", "627014455");
        remitted("E2", "1234567893", "12 ELM ST*STE 4", "627014455");
        remitted("E3", "1999550100", "12 ELM ST*STE 4", "627024455");
        remitted("E4", "1999550100", "12 ELM ST*STE 4", "62701");

        assertThat(offered()).isEmpty();
    }

    @Test
    void twoPayersThatDisagreeAreNotBelieved() {
        remitted("E1", "1999550100", "12 ELM ST*STE 4", "627014455");
        remitted("E2", "1999550100", "12 ELM ST*STE 4", "627014456");

        assertThat(offered()).isEmpty();
    }

    private void remitted(String trace, String npi, String street, String zip) {
        CheckText check =
                new CheckText("ACME", "1112223331", trace, Money.ZERO, "H", "NON", LocalDate.of(2026, 2, 1), List.of());
        String file = new String(EraText.file("000000001", List.of(check)), StandardCharsets.UTF_8)
                .replace(
                        "N1*PE*PRACTICE*XX*1999999984",
                        "N1*PE*ELM STREET*XX*" + npi + "~\nN3*" + street + "~\nN4*SPRINGFIELD*IL*" + zip)
                .replace("SE*6", "SE*8");
        var _ = test.office()
                .remittances()
                .take(trace + ".835", file.getBytes(StandardCharsets.UTF_8), Progress.SILENT);
    }

    private ScrubFixing fixing() {
        return test.office()
                .scrubbing()
                .fixing(test.office().chargeEntry(), test.office().visitCorrection());
    }

    private List<String> offered() {
        return fixing().offered(claim).stream()
                .filter(one -> one.fix() != null)
                .map(one -> Objects.requireNonNull(one.fix()).words())
                .toList();
    }

    private String zip() {
        return test.office().practices().practice().facts().address().zip();
    }

    private String document() {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office()
                                        .claims()
                                        .claim(tx, claim)
                                        .version()
                                        .id()))
                .billingProvider()
                .address()
                .zip();
    }
}
