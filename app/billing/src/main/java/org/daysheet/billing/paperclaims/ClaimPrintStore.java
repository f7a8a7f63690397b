package org.daysheet.billing.paperclaims;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM_PRINT;
import static org.daysheet.store.db.Tables.CLAIM_PRINT_BOX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ClaimPrintBoxRecord;
import org.daysheet.store.db.tables.records.ClaimPrintRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;

/// Where forms that went out are kept.
final class ClaimPrintStore {
    private ClaimPrintStore() {}

    static void insert(Tx tx, PaperClaim claim, RawFileId file, PaperOutput output) {
        long print = tx.dsl()
                .insertInto(CLAIM_PRINT)
                .set(CLAIM_PRINT.CLAIM_ID, claim.version().claim().value())
                .set(CLAIM_PRINT.CLAIM_VERSION_ID, claim.version().id().value())
                .set(CLAIM_PRINT.RAW_FILE_ID, file.value())
                .set(CLAIM_PRINT.LOOK, output.look().name())
                .set(CLAIM_PRINT.WENT_OUT, output.how().name())
                .set(CLAIM_PRINT.FILE_NAME, output.fileName())
                .set(CLAIM_PRINT.PAGE_COUNT, claim.pages().size())
                .set(CLAIM_PRINT.IS_SENT, output.isSent())
                .set(CLAIM_PRINT.PRINTED_AT, tx.now())
                .set(CLAIM_PRINT.PRINTED_BY, tx.user().value())
                .returning(CLAIM_PRINT.CLAIM_PRINT_ID)
                .fetchSingle()
                .getClaimPrintId();
        List<ClaimPrintBoxRecord> boxes = new ArrayList<>();
        for (int i = 0; i < claim.pages().size(); i++) {
            List<BoxText> texts = claim.pages().get(i).texts();
            for (int j = 0; j < texts.size(); j++) {
                boxes.add(box(tx, print, i + 1, j + 1, texts.get(j)));
            }
        }
        tx.dsl().batchInsert(boxes).execute();
    }

    private static ClaimPrintBoxRecord box(Tx tx, long print, int page, int ordinal, BoxText text) {
        ClaimPrintBoxRecord box = tx.dsl().newRecord(CLAIM_PRINT_BOX);
        box.setClaimPrintId(print);
        box.setPageNumber(page);
        box.setOrdinal(ordinal);
        box.setBox(text.box());
        box.setPrintRow(text.row());
        box.setPrintColumn(text.column());
        box.setBoxText(text.text());
        return box;
    }

    /// What went out of a claim, newest first.
    static List<ClaimPrint> prints(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(CLAIM_PRINT.asterisk(), APP_USER.LOGIN_NAME)
                .from(CLAIM_PRINT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CLAIM_PRINT.PRINTED_BY))
                .where(CLAIM_PRINT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_PRINT.CLAIM_PRINT_ID.desc())
                .fetch(row -> print(tx, row.into(CLAIM_PRINT), row.get(APP_USER.LOGIN_NAME)));
    }

    /// One time forms went out.
    static Optional<ClaimPrint> print(Tx tx, long id) {
        return tx.dsl()
                .select(CLAIM_PRINT.asterisk(), APP_USER.LOGIN_NAME)
                .from(CLAIM_PRINT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CLAIM_PRINT.PRINTED_BY))
                .where(CLAIM_PRINT.CLAIM_PRINT_ID.eq(id))
                .fetchOptional(row -> print(tx, row.into(CLAIM_PRINT), row.get(APP_USER.LOGIN_NAME)));
    }

    /// Pages of other claims before these forms in their file: claims are kept in the order of its pages.
    static int pagesBefore(Tx tx, long id, ClaimPrint print) {
        return tx
                .dsl()
                .select(CLAIM_PRINT.PAGE_COUNT)
                .from(CLAIM_PRINT)
                .where(CLAIM_PRINT.RAW_FILE_ID.eq(print.file().value()))
                .and(CLAIM_PRINT.PRINTED_AT.eq(print.at()))
                .and(CLAIM_PRINT.CLAIM_PRINT_ID.lt(id))
                .fetch(CLAIM_PRINT.PAGE_COUNT)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static ClaimPrint print(Tx tx, ClaimPrintRecord print, String by) {
        PaperOutput output = new PaperOutput(
                PaperOutput.How.valueOf(print.getWentOut()),
                PaperOutput.Look.valueOf(print.getLook()),
                print.getFileName(),
                print.getIsSent());
        return new ClaimPrint(
                new ClaimVersionId(print.getClaimVersionId()),
                new RawFileId(print.getRawFileId()),
                print.getPrintedAt(),
                by,
                output,
                pages(tx, print.getClaimPrintId()));
    }

    private static List<FormPage> pages(Tx tx, long print) {
        SortedMap<Integer, List<BoxText>> pages = new TreeMap<>();
        tx.dsl()
                .selectFrom(CLAIM_PRINT_BOX)
                .where(CLAIM_PRINT_BOX.CLAIM_PRINT_ID.eq(print))
                .orderBy(CLAIM_PRINT_BOX.PAGE_NUMBER, CLAIM_PRINT_BOX.ORDINAL)
                .forEach(box -> pages.computeIfAbsent(box.getPageNumber(), _ -> new ArrayList<>())
                        .add(new BoxText(box.getBox(), box.getPrintRow(), box.getPrintColumn(), box.getBoxText())));
        return pages.values().stream().map(FormPage::new).toList();
    }
}
