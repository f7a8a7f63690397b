package org.daysheet.desktop.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People and numbers of a line, from what is kept to the form and back, and the way of a finding to their fields.
class LinePartiesReadingTest {
    private static final ProviderId MARLOW = new ProviderId(1);
    private static final ProviderId SATO = new ProviderId(3);
    private static final ProviderId HOSPITAL = new ProviderId(5);
    private static final ProviderId GONE = new ProviderId(7);
    private static final EntryBook BOOK = new EntryBook(
            List.of(
                    new ProviderChoice(MARLOW, "Marlow, Helen", "1999550210", true),
                    new ProviderChoice(GONE, "Okafor, Ben", "1999550228", false)),
            List.of(new ProviderChoice(SATO, "Sato, Mio", "1999550236", true)),
            List.of(new ProviderChoice(HOSPITAL, "County Hospital", "1999550878", true)),
            CodeBook.EMPTY,
            List.of());

    private final Form<LineField> form = new Form<>(List.of(LineField.values()));

    @Test
    void whatIsKeptComesIntoTheFormAndOutOfItUnchanged() {
        var kept = new LineParties(
                MARLOW, SATO, MARLOW, SATO, HOSPITAL, "A 7", "R 9", new Purchase(HOSPITAL, Money.ofCents(825)));
        var reading = new LinePartiesReading(BOOK, Set.of());

        form.fill(reading.texts(kept));

        assertThat(form.typed(LineField.RENDERING)).isEqualTo("Marlow, Helen");
        assertThat(form.typed(LineField.FACILITY)).isEqualTo("County Hospital");
        assertThat(reading.read(form)).isEqualTo(kept);
        assertThat(form.firstFault()).isEmpty();
    }

    @Test
    void anEmptyFormIsAsTheVisit() {
        assertThat(new LinePartiesReading(BOOK, Set.of()).read(form)).isEqualTo(LineParties.NONE);
    }

    @Test
    void oneWhoIsUsedNoMoreStaysOnlyWhereTheyStood() {
        form.fill(Map.of(LineField.RENDERING, "Okafor, Ben"));

        assertThat(new LinePartiesReading(BOOK, Set.of(GONE)).read(form).rendering())
                .isEqualTo(GONE);
        assertThat(form.firstFault()).isEmpty();
        var _ = new LinePartiesReading(BOOK, Set.of()).read(form);
        assertThat(form.firstFault()).contains(LineField.RENDERING);
    }

    @ParameterizedTest
    @CsvSource({
        "RENDERING,'Sato, Mio'",
        "REFERRING,'Marlow, Helen'",
        "ORDERING,County Hospital",
        "SUPERVISING,Nobody",
        "FACILITY,'Sato, Mio'",
        "PURCHASED_FROM,'Sato, Mio'",
        "PURCHASE_PRICE,much"
    })
    void whoIsNotEnteredForItIsMarkedAtTheField(LineField field, String typed) {
        form.fill(Map.of(field, typed));

        var _ = new LinePartiesReading(BOOK, Set.of()).read(form);

        assertThat(form.firstFault()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"'County Hospital','',PURCHASE_PRICE", "'',8.25,PURCHASED_FROM"})
    void whatWasBoughtHasASellerAndAPrice(String from, String price, LineField missing) {
        form.fill(Map.of(LineField.PURCHASED_FROM, from, LineField.PURCHASE_PRICE, price));

        var _ = new LinePartiesReading(BOOK, Set.of()).read(form);

        assertThat(form.firstFault()).contains(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "lines[2].rendering.npi,RENDERING",
        "lines[2].rendering.organization,RENDERING",
        "lines[2].extras.providers.referring.npi,REFERRING",
        "lines[2].extras.providers.ordering.provider.name,ORDERING",
        "lines[2].extras.providers.supervising.npi,SUPERVISING",
        "lines[2].extras.providers.facility.address.zip,FACILITY",
        "lines[2].references[G1],AUTHORIZATION",
        "lines[2].references[9F],REFERRAL",
        "lines[2].extras.ambulance.reason,RIDE_REASON",
        "lines[2].extras.ambulance.miles,RIDE_MILES",
        "lines[2].extras.ambulance.pickUp.address.zip,PICK_UP_ZIP",
        "lines[2].extras.ambulance.dropOff.address,DROP_OFF",
        "lines[2].extras.ambulance.dropOff.name,DROP_OFF_NAME",
        "lines[2].extras.conditions[07],RIDE_NEEDED",
        "lines[2].extras.equipment.forms,FORMS",
        "lines[2].extras.attachments[CT],CERTIFICATE",
        "lines[2].extras.thirdPartyNote,THIRD_PARTY_NOTE",
        "lines[2].extras.fileInformation,FILE_INFORMATION",
        "lines[2].procedure,CODE"
    })
    void aFindingLeadsToTheFieldOfItsLine(String path, LineField field) {
        assertThat(new VisitPath(path).line()).contains(2);
        assertThat(new VisitPath(path).ofLine()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "providers.rendering.npi,PROVIDER",
        "providers.rendering.taxonomy,PROVIDER",
        "providers.referring.npi,REFERRING",
        "providers.facility.address.zip,FACILITY",
        "extras.ambulance.miles,RIDE_MILES",
        "dates[435],ADMITTED",
        "'',DAY"
    })
    void aFindingOfTheVisitLeadsToItsField(String path, VisitField field) {
        assertThat(new VisitPath(path).ofVisit()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"subscriber.memberId", "payer.address", "billingProvider.taxonomy", "terms.frequency"})
    void aFindingOfAnotherFormLeadsToNoField(String path) {
        assertThat(new VisitPath(path).isInForm()).isFalse();
    }
}
