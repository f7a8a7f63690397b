package org.daysheet.desktop.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.work.Progress;

/// The pages of a PDF as pictures. Slow work, to be done beside the screen.
public final class PdfPages implements AutoCloseable {
    private static final int PRINT_FINE = 300;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Prints a PDF page by page.
    ///
    /// @return how many pages were printed, none when the printer refused one
    public static int print(byte[] pdf, Paper.Sheets sheets, Progress progress) {
        boolean isComplete = false;
        try (PdfPages pages = PdfPages.of(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                progress.stopIfCancelled();
                if (!sheets.print(pages.page(i, PRINT_FINE))) {
                    return 0;
                }
                progress.report(Texts.of("paper.print.pages"), i + 1L, pages.count());
            }
            isComplete = sheets.end();
            return isComplete ? pages.count() : 0;
        } finally {
            if (!isComplete) {
                sheets.stop();
            }
        }
    }

    /// Several PDFs as one, in their order.
    public static byte[] joined(List<byte[]> papers) {
        if (papers.size() == 1) {
            return papers.getFirst();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDestinationStream(whole);
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }

    /// Some pages of a PDF as one of their own; the whole where it is no longer than that.
    ///
    /// @param first page to begin with, from 0
    /// @param count how many pages
    public static byte[] part(byte[] pdf, int first, int count) {
        try (PDDocument whole = Loader.loadPDF(pdf);
                PDDocument part = new PDDocument()) {
            if (whole.getNumberOfPages() <= count) {
                return pdf;
            }
            for (int page = first; page < Math.min(first + count, whole.getNumberOfPages()); page++) {
                part.importPage(whole.getPage(page));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            part.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens a PDF.
    public static PdfPages of(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page.
    ///
    /// @param number from 0
    /// @param dotsPerInch how fine
    public PageImage page(int number, int dotsPerInch) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(number, dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
