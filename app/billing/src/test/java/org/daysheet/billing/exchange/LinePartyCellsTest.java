package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The columns for people and numbers of single lines.
final class LinePartyCellsTest extends EmptyPractice {
    private static final String HEAD =
            "encounter_key,patient_account,service_on,rendering_npi,procedure,diagnoses,amount,line_rendering_npi,"
                    + "line_referring_npi,line_supervising_npi,line_ordering_npi,line_facility_npi,"
                    + "line_authorization,line_referral,line_purchased_npi,line_purchase_price\n";

    @BeforeEach
    void begin() throws IOException {
        take("practice.csv", """
                practice_name,practice_npi,tax_id
                Elm Street Family Practice,1999550100,37-1234567
                """);
        take("providers.csv", """
                provider_npi,role,last_name,first_name
                1999550217,rendering,Marlow,Helen
                1999550324,referring,Okafor,Daniel
                1999550878,facility,County Laboratory,
                """);
        take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip
                P1,Rivera,Ana,1980-04-17,F,9 Oak Lane,Springfield,IL,62704
                """);
    }

    @Test
    void eachRowTellsThePeopleAndNumbersOfItsLine() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                V1,P1,2026-02-20,1999550217,G0439,E11.9,200.00,,,,,,,,,
                V1,P1,2026-02-20,1999550217,J3420,E11.9,15.50,1999550217,1999550324,1999550217,1999550324,,A 7,R 9,1999550878,8.25
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        ProviderId marlow = provider("199955021", ProviderRole.RENDERING);
        ProviderId okafor = provider("199955032", ProviderRole.REFERRING);
        assertThat(visit().charges())
                .extracting(charge -> charge.facts().more().parties())
                .containsExactly(
                        LineParties.NONE,
                        new LineParties(
                                marlow,
                                okafor,
                                marlow,
                                okafor,
                                null,
                                "A 7",
                                "R 9",
                                new Purchase(provider("199955087", ProviderRole.FACILITY), Money.ofCents(825))));
    }

    @Test
    void whoIsNotEnteredIsNamedWithTheColumn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                V1,P1,2026-02-20,1999550217,G0439,E11.9,200.00,1999550324,1999550217,17,,1999550324,,,,9
                """);

        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element, Finding::read)
                .containsExactly(
                        tuple("line_rendering_npi", "1999550324"),
                        tuple("line_referring_npi", "1999550217"),
                        tuple("line_supervising_npi", "17"),
                        tuple("line_facility_npi", "1999550324"),
                        tuple("line_purchase_price", "9"));
    }

    private Encounter visit() {
        return office.chargeEntry()
                .show(office.session()
                        .read(tx -> office.chargeEntry().byExternalKey(tx, "V1").orElseThrow()));
    }

    private ProviderId provider(String base, ProviderRole role) {
        return office.session()
                .read(tx -> office.practices()
                        .providerByNpi(tx, Npi.ofBase(base), role)
                        .orElseThrow()
                        .id());
    }
}
