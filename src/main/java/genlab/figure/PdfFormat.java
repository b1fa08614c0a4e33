package genlab.figure;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Vectors for papers.
public record PdfFormat() implements FigureFormat {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String title() {
        return "PDF";
    }

    @Override
    public String summary() {
        return "Vectors for papers; fonts embedded, text can be selected and searched.";
    }

    @Override
    public void write(Printable figure, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) figure.size().widthPoints(), (float) figure.size().heightPoints()));
            document.addPage(page);
            try (PdfPen pen = new PdfPen(document, page)) {
                figure.paint(pen);
            }
            PDDocumentInformation information = document.getDocumentInformation();
            information.setTitle(figure.name());
            information.setCreator("GenLab");
            information.setCustomMetadataValue("Experiment", figure.caption().experiment());
            // No dates, and an id of its content only: the same figure gives the same bytes.
            document.setDocumentId(figure.step());
            document.save(out);
        }
    }
}
