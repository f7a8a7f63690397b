package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ClaimExtrasBuilder;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class FrozenDocumentTest {
    /// A document as the first version of the program froze it, byte for byte.
    private static final FrozenDocument OLD =
            new FrozenDocument("""
            {"partners":{"submitterName":"ELM STREET FAMILY PRACTICE","submitterId":"SUB12345",\
            "submitterContact":{"name":"BILLING OFFICE","phone":"2175550142","extension":"","email":"","fax":""},\
            "receiverName":"CLEARWATER EXCHANGE","receiverId":"CLEARWATER"},"billingProvider":{"organization":true,\
            "name":{"last":"ELM STREET FAMILY PRACTICE","first":"","middle":"","suffix":""},"npi":"1999550100",\
            "taxonomy":"207Q00000X","taxIdKind":"EI","taxId":"371234567","address":{"line1":"12 ELM STREET",\
            "line2":"","city":"SPRINGFIELD","state":"IL","zip":"627010001","country":""},"contact":{"name":"",\
            "phone":"","extension":"","email":"","fax":""},"payTo":null,"references":[]},\
            "subscriber":{"sequence":"P","groupNumber":"GRP7","groupName":"","mspReason":"","filingIndicator":"CI",\
            "organization":false,"name":{"last":"RIVERA","first":"MARIA","middle":"","suffix":""},\
            "memberIdQualifier":"MI","memberId":"W99","address":{"line1":"","line2":"","city":"","state":"",\
            "zip":"","country":""},"birthDate":null,"sex":"","references":[]},"dependent":{"relationship":"19",\
            "name":{"last":"RIVERA","first":"ANA","middle":"","suffix":""},"address":{"line1":"9 OAK LANE",\
            "line2":"","city":"SPRINGFIELD","state":"IL","zip":"62704","country":""},"birthDate":"2015-04-17",\
            "sex":"F","references":[]},"payer":{"name":"ACME HEALTH PLAN","idQualifier":"PI","id":"ACME1",\
            "address":{"line1":"","line2":"","city":"","state":"","zip":"","country":""},"references":[]},\
            "terms":{"controlNumber":"DS1-1","total":{"cents":21550},"placeOfService":"22","frequency":"1",\
            "providerSignature":"Y","assignment":"A","benefitsAssigned":"Y","release":"Y","patientSignature":"",\
            "relatedCauses":{"codes":[],"state":"","country":""},"specialProgram":"","delayReason":""},\
            "dates":[{"qualifier":"431","from":"2026-02-01","to":null}],"references":[{"qualifier":"G1",\
            "value":"AUTH1"}],"note":{"kind":"ADD","text":"SEEN TWICE"},"patientPaid":{"cents":1000},\
            "diagnoses":[{"qualifier":"ABK","code":"E119"},{"qualifier":"ABF","code":"I10"}],\
            "providers":{"referring":{"organization":false,"name":{"last":"OKAFOR","first":"DANIEL","middle":"",\
            "suffix":""},"npi":"1999550324","taxonomy":"","references":[]},"primaryCare":null,\
            "rendering":{"organization":false,"name":{"last":"MARLOW","first":"HELEN","middle":"","suffix":""},\
            "npi":"1999550217","taxonomy":"","references":[]},"facility":{"name":"COUNTY HOSPITAL",\
            "npi":"1999550878","address":{"line1":"12 ELM STREET","line2":"","city":"SPRINGFIELD","state":"IL",\
            "zip":"627010001","country":""},"references":[]},"supervising":null},\
            "lines":[{"procedure":{"qualifier":"HC","code":"G0439","modifiers":[],"description":""},\
            "charge":{"cents":20000},"unitType":"UN","units":"1","placeOfService":"","pointers":[1],\
            "flags":{"emergency":false,"epsdt":false,"familyPlanning":false,"copayExempt":false},\
            "from":"2026-02-20","to":null,"controlNumber":"L1V1","drug":null,"rendering":null,"dates":[],\
            "references":[],"note":null},{"procedure":{"qualifier":"HC","code":"J3420","modifiers":[],\
            "description":""},"charge":{"cents":1550},"unitType":"UN","units":"1","placeOfService":"",\
            "pointers":[1],"flags":{"emergency":false,"epsdt":false,"familyPlanning":false,"copayExempt":false},\
            "from":"2026-02-20","to":null,"controlNumber":"L2V1","drug":{"ndc":"00409004801","quantity":"1",\
            "unit":"ML","reference":""},"rendering":null,"dates":[],"references":[],"note":null}]}""", "d51003d8401070ea62f9452260056d1d1fc188b57d59bb50616ac88495776812");

    @Test
    void aDocumentFrozenBeforeOtherPayersCouldBeToldIsReadAndSaysNothingOfThem() {
        ProfessionalClaim claim = OLD.claim();

        assertThat(claim.otherPayers()).isEmpty();
        assertThat(claim.extras()).isEqualTo(ClaimExtras.NONE);
        assertThat(claim.lines()).extracting(ServiceLine::extras).containsExactly(LineExtras.NONE, LineExtras.NONE);
        assertThat(claim.subscriber().extras()).isEqualTo(PatientExtras.NONE);
        assertThat(claim.references()).containsExactly(new Reference("G1", "AUTH1"));
        assertThat(claim.dates()).containsExactly(new QualifiedDate("431", LocalDate.of(2026, 2, 1), null));
        assertThat(claim.lineTotal()).isEqualTo(Money.ofCents(21_550));
    }

    @Test
    void aDocumentThatSaysNothingNewFreezesToTheTextAndHashItAlwaysHad() {
        assertThat(FrozenDocument.of(OLD.claim())).isEqualTo(OLD);
    }

    @Test
    void whatOtherPayersDecidedSurvivesBeingFrozen() {
        ProfessionalClaim secondary = secondary(OLD.claim());

        FrozenDocument frozen = FrozenDocument.of(secondary);

        assertThat(frozen.claim()).isEqualTo(secondary);
        assertThat(frozen.claim().otherPayers().getFirst().decision().paid()).isEqualTo(Money.ofCents(15_000));
        assertThat(frozen.text())
                .contains("\"extras\":{\"attachments\":[{\"report\":\"EB\",\"transmission\":\"EL\"")
                .contains("\"references\":[{\"qualifier\":\"F8\",\"value\":\"ICN9\"}]");
    }

    /// The old document as a claim to the second payer.
    private static ProfessionalClaim secondary(ProfessionalClaim old) {
        ServiceLine first = old.lines().getFirst();
        ServiceLine decided = new ServiceLine(
                first.procedure(),
                first.charge(),
                first.unitType(),
                first.units(),
                first.placeOfService(),
                first.pointers(),
                first.flags(),
                first.from(),
                first.to(),
                first.controlNumber(),
                first.drug(),
                first.rendering(),
                first.dates(),
                first.references(),
                first.note(),
                new LineExtrasBuilder().decision(decision()).build());
        return new ProfessionalClaim(
                old.partners(),
                old.billingProvider(),
                old.subscriber(),
                old.dependent(),
                old.payer(),
                old.terms(),
                old.dates(),
                old.references(),
                old.note(),
                old.patientPaid(),
                old.diagnoses(),
                old.providers(),
                List.of(decided, old.lines().getLast()),
                List.of(firstPayer()),
                new ClaimExtrasBuilder()
                        .attachment(new Attachment("EB", "EL", "ACN1"))
                        .build());
    }

    private static OtherPayer firstPayer() {
        return new OtherPayer(
                new OtherCoverage("S", "18", "GRP8", "", "", "CI", "Y", "", "Y"),
                new PayerDecision(
                        List.of(), Money.ofCents(15_000), null, null, OutpatientRemarks.of(List.of("MA01")), null),
                new OtherSubscriber(
                        false, new PersonName("RIVERA", "MARIA", "", ""), "MI", "W100", Address.NONE, List.of()),
                new ClaimPayer("FIRST PLAN", "PI", "FIRST1", Address.NONE, List.of(new Reference("F8", "ICN9"))),
                List.of());
    }

    private static LineDecision decision() {
        return new LineDecision(
                "FIRST1",
                Money.ofCents(15_000),
                new Procedure("HC", "G0439", List.of(), ""),
                "1",
                0,
                List.of(new DecisionAdjustment("CO", "45", Money.ofCents(5_000), "")),
                LocalDate.of(2026, 2, 25),
                null);
    }
}
