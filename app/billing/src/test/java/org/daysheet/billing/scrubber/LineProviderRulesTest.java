package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.Npi;
import org.junit.jupiter.api.Test;

/// Who took part in single lines, with the path of the line.
class LineProviderRulesTest {
    private static final String WRONG = "1999550430";
    private static final String RIGHT = Npi.ofBase("199955043").value();
    private static final ProfessionalClaim TWO = Documents.ofSubscriber();

    @Test
    void thoseOfALineHaveRealNumbers() {
        assertThat(found(line("rendering", person(RIGHT, "207Q00000X")))).isEmpty();
        assertThat(found(line("rendering", person(WRONG, "207Q00000X"))))
                .containsExactly("rendering-npi-wrong lines[2].rendering.npi");
        assertThat(found(others("referring", person(WRONG, ""))))
                .containsExactly("referring-npi-wrong lines[2].extras.providers.referring.npi");
        assertThat(found(others("supervising", person(WRONG, ""))))
                .containsExactly("supervising-npi-wrong lines[2].extras.providers.supervising.npi");
    }

    @Test
    void whoOrderedOneLineIsFoundAtTheLineAndWhoOrderedAllAtTheVisit() {
        String ordering = "{'provider':" + person(WRONG, "") + ",'address':{'line1':'','line2':'','city':'',"
                + "'state':'','zip':'','country':''},'contact':{'name':'','phone':'','extension':'','email':'',"
                + "'fax':''}}";
        ProfessionalClaim last = others("ordering", ordering);
        ProfessionalClaim all = Documents.with(last, "lines/0/extras/providers", "{'ordering':" + ordering + "}");

        assertThat(found(last)).containsExactly("ordering-npi-wrong lines[2].extras.providers.ordering.npi");
        assertThat(found(all)).containsExactly("ordering-npi-wrong providers.ordering.npi");
    }

    @Test
    void thePlaceOfALineHasAWholeAddressAndIsNotTheHome() {
        String facility = "{'name':'COUNTY HOSPITAL','npi':'" + RIGHT + "','address':{'line1':'1 MAIN STREET',"
                + "'line2':'','city':'SPRINGFIELD','state':'IL','zip':'%s','country':''},'references':[]}";

        assertThat(found(others("facility", facility.formatted("627010002")))).isEmpty();
        assertThat(found(others("facility", facility.formatted("62701"))))
                .containsExactly("facility-zip-short lines[2].extras.providers.facility.address.zip");
        assertThat(found(Documents.with(
                        others("facility", facility.formatted("627010002")), "lines/1/placeOfService", "'12'")))
                .containsExactly("facility-at-home lines[2].extras.providers.facility");
    }

    private static ProfessionalClaim line(String who, String person) {
        return Documents.with(TWO, "lines/1/" + who, person);
    }

    private static ProfessionalClaim others(String who, String person) {
        return Documents.with(TWO, "lines/1/extras/providers", "{'" + who + "':" + person + "}");
    }

    private static String person(String npi, String taxonomy) {
        return "{'organization':false,'name':{'last':'WEST','first':'IDA','middle':'','suffix':''},'npi':'" + npi
                + "','taxonomy':'" + taxonomy + "','references':[]}";
    }

    private static List<String> found(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .filter(finding -> !finding.rule().startsWith("writing"))
                .map(finding -> finding.rule() + " " + finding.fieldPath())
                .toList();
    }
}
