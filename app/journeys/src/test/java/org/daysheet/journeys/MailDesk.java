package org.daysheet.journeys;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.types.work.Progress;

/// Works through a mailbox: takes file after file in order of names, and posts the checks of each before the next.
final class MailDesk {
    private MailDesk() {}

    /// @param acknowledged hears of each use case after it has returned: `taken FILE`, `posted CHECK`
    static void work(Office office, Path mail, Consumer<String> acknowledged) {
        for (Path file : Folders.files(mail)) {
            switch (office.exchange().take(file, Progress.SILENT)) {
                case FileAnswer.Taken taken -> acknowledged.accept("taken " + taken.name());
                case FileAnswer.AlreadyTaken again -> acknowledged.accept("taken " + again.name());
                case FileAnswer.Refused refused ->
                    throw new IllegalStateException(refused.name() + " was refused: " + refused.findings());
            }
            for (Check check : office.remittances().list(RemittanceStatus.TAKEN)) {
                if (office.remittances().post(check.id()) instanceof PostResult.Posted) {
                    acknowledged.accept("posted " + name(check));
                }
            }
        }
    }

    /// A check as its payer names it, without the number it is kept under.
    static String name(Check check) {
        return check.payerCode() + "/" + check.trace() + "/" + check.paidOn();
    }
}
