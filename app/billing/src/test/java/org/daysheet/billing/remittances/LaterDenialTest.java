package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.denials.Denial;
import org.daysheet.billing.denials.DenialListener;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A payer that got a claim from the one before it, and not from us, denies what is open at it.
@ExtendWith(FreshDatabase.class)
final class LaterDenialTest {
    /// Of 100.00 the first payer pays 50, writes off 20, leaves 20 to the next and keeps 10 open (CO-16). The second
    /// refuses its 20 (CO-197): 100 - 80 by the first. Written off, 20 leave the second and 10 stay with the first.
    @Test
    void whatALaterPayerDeniedIsWrittenOffThere(TestDatabase database) {
        Story story = new Story(database);
        story.play("""
                payer FIRST 1112223331
                payer SECOND 1112223332
                patient P1 FIRST SECOND
                claim DS1-1 P1 FIRST 2026-01-05: G0402 100.00
                check EFT1 FIRST 50.00 2026-02-01
                  CLP*DS1-1*19*100*50*20*12*ICN1
                  NM1*TT*2*SECOND*****PI*1112223332
                  SVC*HC:G0402*100*50
                  DTM*472*20260105
                  CAS*CO*45*20**16*10
                  CAS*PR*1*20
                post EFT1 cash 50.00
                check NON2 SECOND 0.00 2026-02-20 NON
                  CLP*DS1-1*2*100*0*0*12*ICN9
                  SVC*HC:G0402*100*0
                  DTM*472*20260105
                  CAS*OA*23*80
                  CAS*CO*197*20
                post NON2 cash 0.00
                open
                  #1 FIRST 10.00
                  #1 SECOND 20.00
                denials
                  REDUCTION #1 CO-16 10.00 INFORMATION
                  DENIAL #1 CO-197 20.00 AUTHORIZATION
                """);
        Denials denials = new Denials(story.session(), new Ledger(), DenialListener.NOBODY);
        List<Denial> ofSecond = denials.list(true).stream()
                .filter(denial -> denial.carc().equals("197"))
                .toList();
        denials.move(ofSecond.getFirst().id(), DenialStatus.WRITTEN_OFF, Optional.of("not worth an appeal"));
        story.play("""
                open
                  #1 FIRST 10.00
                accounts
                  CASH 50.00
                  CONTRACTUAL 20.00
                  WRITE_OFF 20.00
                """);
        assertThat(denials.list(true)).extracting(Denial::carc).containsExactly("16");
    }
}
