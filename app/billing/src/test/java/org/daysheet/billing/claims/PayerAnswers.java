package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// What the payer says of a visit of 200.00 and 15.50, and the posting of it.
final class PayerAnswers {
    static final List<String> PAID = List.of(
            "CLP*DS1-1*1*215.5*115.5*0*12*ICN1",
            "SVC*HC:G0439*200*100",
            "DTM*472*20260220",
            "CAS*CO*45*100",
            "SVC*HC:J3420*15.5*15.5",
            "DTM*472*20260220");
    static final List<String> TAKEN_BACK = List.of(
            "CLP*DS1-1*22*-215.5*-115.5**12*ICN1",
            "SVC*HC:G0439*-200*-100",
            "DTM*472*20260220",
            "CAS*CO*45*-100",
            "SVC*HC:J3420*-15.5*-15.5",
            "DTM*472*20260220");
    static final List<String> DECIDED_ANEW = List.of(
            "CLP*DS1-2*1*215.5*135.5*0*12*ICN2",
            "SVC*HC:G0439:25*200*120",
            "DTM*472*20260220",
            "CAS*CO*45*80",
            "SVC*HC:J3420*15.5*15.5",
            "DTM*472*20260220");

    private final TestOffice test;
    private int files;

    PayerAnswers(TestOffice test) {
        this.test = test;
    }

    void post(String amount, List<String> segments) {
        files++;
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT" + files,
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 21).plusDays(files),
                segments);
        TakeResult taken = test.office()
                .remittances()
                .take("x.835", EraText.file("%09d".formatted(files), List.of(check)), Progress.SILENT);
        assertThat(test.office()
                        .remittances()
                        .post(((TakeResult.Taken) taken).remittances().getFirst()))
                .isInstanceOf(PostResult.Posted.class);
    }
}
