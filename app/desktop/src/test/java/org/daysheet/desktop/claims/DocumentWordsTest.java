package org.daysheet.desktop.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.RelatedCauses;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// The page of a document holds everything a claim file tells.
class DocumentWordsTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 2);

    @Test
    void everyFactOfADocumentIsOnItsPageAndIsToldWhenItAloneDiffers() {
        ProfessionalClaim full = FullDocument.make();
        DocumentPage page = DocumentWords.of(full);
        List<FullDocument.Changed> changes = FullDocument.changes(full);

        assertThat(changes).hasSizeGreaterThan(400);
        assertThat(changes.stream()
                        .filter(change -> VersionCompare.of(page, DocumentWords.of(change.document())).stream()
                                .allMatch(CompareRow::isSame))
                        .map(FullDocument.Changed::path))
                .as("facts that no page shows")
                .isEmpty();
    }

    @Test
    void whatWasSignedAndWhereAnAccidentWasIsSaidInWords() {
        ClaimTerms terms = new ClaimTerms(
                "DS1-1",
                Money.ofCents(20_000),
                "11",
                "1",
                "Y",
                "B",
                "Y",
                "I",
                "P",
                new RelatedCauses(List.of("AA", "EM"), "ON", "CA"),
                "",
                "15");
        QualifiedDate disabled = new QualifiedDate("314", SERVED, DECIDED);
        ProfessionalClaim full = FullDocument.make();
        ProfessionalClaim claim = new ProfessionalClaim(
                full.partners(),
                full.billingProvider(),
                full.subscriber(),
                null,
                full.payer(),
                terms,
                List.of(disabled),
                List.of(),
                null,
                null,
                List.of(),
                full.providers(),
                List.of(),
                List.of(),
                full.extras());
        assertThat(group(DocumentWords.of(claim), "Claim").subList(0, 12))
                .containsExactly(
                        Line.words("Claim number", "DS1-1"),
                        Line.words("Kind", "Original"),
                        Line.words("Charged", "200.00"),
                        Line.words("Place", "11 Office"),
                        Line.words("Accepts assignment", "For laboratory services only"),
                        Line.words("Payment goes to", "The practice"),
                        Line.words("Provider’s signature", "On file"),
                        Line.words("Patient’s signature", "Signed by the provider for the patient"),
                        Line.words("Release of information", "By informed consent"),
                        Line.words("Reason for the delay", "A natural disaster"),
                        Line.words("Related to", "Auto accident, Employment"),
                        Line.words("Accident in", "ON CA"));
        assertThat(group(DocumentWords.of(claim), "Claim")).contains(Line.words("Disabled", "01/05/2026 - 02/02/2026"));
    }

    @Test
    void aPayerThatAnsweredBeforeIsShownWithItsDecision() {
        DocumentPage page = DocumentWords.of(after(8_000, 2_000));

        assertThat(group(page, "Other payer 1"))
                .containsExactly(
                        Line.words("Name", "MEDICARE"),
                        Line.words("Payer number", "00882"),
                        Line.words("Order", "Primary"),
                        Line.words("Is subscriber’s", "Self"),
                        Line.words("Group", "G77"),
                        Line.words("Filing indicator", "MB"),
                        Line.words("Payment goes to", "The practice"),
                        Line.words("Release of information", "By signature"),
                        Line.words("Held by", "SAMPLE, PAT"),
                        Line.words("Member number", "1EG4TE5MK73"),
                        Line.words("Paid", "80.00"),
                        Line.words("Decided on", "02/02/2026"),
                        Line.words("Adjusted OA-23", "0.00"),
                        Line.words("Patient still owes", "20.00"));
        assertThat(page.services())
                .extracting(ServiceRow::more)
                .containsExactly("L31V1 · Paid by MEDICARE 80.00 for 1 of G0439 25 · MEDICARE: PR-2 20.00"
                        + " · MEDICARE: decided on 02/02/2026");
    }

    /// A claim to the second payer after Medicare has paid.
    static ProfessionalClaim after(long paidCents, long owedCents) {
        ProfessionalClaim full = FullDocument.make();
        return new ProfessionalClaim(
                full.partners(),
                full.billingProvider(),
                full.subscriber(),
                null,
                full.payer(),
                full.terms(),
                List.of(),
                List.of(),
                null,
                null,
                full.diagnoses(),
                full.providers(),
                List.of(line(new LineDecision(
                        "00882",
                        Money.ofCents(paidCents),
                        new Procedure("HC", "G0439", List.of("25"), ""),
                        "1",
                        0,
                        List.of(new DecisionAdjustment("PR", "2", Money.ofCents(owedCents), "")),
                        DECIDED,
                        null))),
                List.of(medicare(Money.ofCents(paidCents), Money.ofCents(owedCents))),
                full.extras());
    }

    private static OtherPayer medicare(Money paid, Money remaining) {
        return new OtherPayer(
                new OtherCoverage("P", "18", "G77", "", "", "MB", "Y", "", "Y"),
                new PayerDecision(
                        List.of(new DecisionAdjustment("OA", "23", Money.ZERO, "")),
                        paid,
                        null,
                        remaining,
                        null,
                        DECIDED),
                new OtherSubscriber(
                        false, new PersonName("SAMPLE", "PAT", "", ""), "MI", "1EG4TE5MK73", Address.NONE, List.of()),
                new ClaimPayer("MEDICARE", "PI", "00882", Address.NONE, List.of()),
                List.of());
    }

    private static ServiceLine line(LineDecision decision) {
        return new ServiceLine(
                new Procedure("HC", "G0439", List.of("25"), ""),
                Money.ofCents(10_000),
                "UN",
                "1",
                "",
                List.of(1),
                LineFlags.NONE,
                SERVED,
                null,
                "L31V1",
                null,
                null,
                List.of(),
                List.of(),
                null,
                new LineExtrasBuilder().decision(decision).build());
    }

    private static List<Line> group(DocumentPage page, String heading) {
        return page.groups().stream()
                .filter(part -> part.heading().equals(heading))
                .map(Details.Part::lines)
                .findFirst()
                .orElse(List.of());
    }
}
