package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From an element of the file to the part of the document it tells.
final class WritingPlacesTest {
    @ParameterizedTest
    @CsvSource({
        "1000A NM109, partners.submitterId",
        "1000A PER04, partners.submitterContact",
        "1000B NM109, partners.receiverId",
        "1000B NM103, partners.receiverName",
        "2000A PRV03, billingProvider.taxonomy",
        "2010AA NM103, billingProvider.name",
        "2010AA NM109, billingProvider.npi",
        "2010AA REF02, billingProvider.taxId",
        "2010AA N403, billingProvider.address.zip",
        "2010AA PER08, billingProvider.contact",
        "2010AB N301, billingProvider.payTo.line1",
        "2010BA NM103, subscriber.name",
        "2010BA NM109, subscriber.memberId",
        "2010BA DMG02, subscriber.birthDate",
        "2010BA DMG03, subscriber.sex",
        "2010BA N401, subscriber.address.city",
        "2000B PAT08, subscriber.extras.weight",
        "2010BB NM109, payer.id",
        "2010BB NM103, payer.name",
        "2010BB REF02, payer.references",
        "2010CA NM104, dependent.name",
        "2010CA N402, dependent.address.state",
        "2310A NM109, providers.referring.npi",
        "2310B PRV03, providers.rendering.taxonomy",
        "2310C N404, providers.facility.address.country",
        "2310D NM103, providers.supervising.name",
        "2310 N301, extras.ambulance.dropOff.line1",
        "2310 NM103, extras.ambulance.dropOff.name",
        "2300 CR106, extras.ambulance.miles",
        "2300 DTP03, dates",
        "2300 NTE02, note.text",
        "SBR01, subscriber.sequence",
        "SBR03, subscriber.groupNumber",
        "SBR04, subscriber.groupName",
        "SBR09, subscriber.filingIndicator",
        "PAT01, dependent.relationship",
        "CLM05-1, terms.placeOfService",
        "CLM07, payer.assignment",
        "CLM06, terms",
        "HI, diagnoses",
        "HI02, extras.anesthesiaProcedures",
        "AMT02, patientPaid",
        "LX, lines"
    })
    void anElementOfTheFileIsTracedToThePartOfTheDocumentItTells(String element, String path) {
        assertThat(WritingPlaces.of(element)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "line 2 SV101, lines[2].procedure.modifiers",
        "line 2 SV101-2, lines[2]",
        "line 2 SV102, lines[2].charge",
        "line 12 SV107, lines[12].pointers",
        "line 2 CTP04, lines[2].drug",
        "line 2 2400 NTE02, lines[2].note.text",
        "line 2 2410 REF02, lines[2].drug",
        "line 2 2420A NM109, lines[2].rendering",
        "line 2 2420E N301, lines[2].extras.providers.ordering",
        "line 2 2430 DTP03, lines[2]",
        "payer 1 2320 SBR02, otherPayers[1].coverage.relationship",
        "payer 1 2320 CAS02, otherPayers[1].decision",
        "payer 1 2320 MOA07, otherPayers[1].decision",
        "payer 2 2330A NM109, otherPayers[2].subscriber.memberId",
        "payer 2 2330A NM103, otherPayers[2].subscriber.name",
        "payer 2 2330A N403, otherPayers[2].subscriber.address.zip",
        "payer 2 2330B NM109, otherPayers[2].payer.id",
        "payer 2 2330B REF02, otherPayers[2].payer.references",
        "payer 2 2330 REF, otherPayers[2].decision"
    })
    void anElementOfALineOrOfAnotherPayerIsTracedWithItsNumber(String element, String path) {
        assertThat(WritingPlaces.of(element)).isEqualTo(path);
    }
}
