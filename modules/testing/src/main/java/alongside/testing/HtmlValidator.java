package alongside.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML, in process. */
public final class HtmlValidator {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final long STACK = 256L << 20;

    private HtmlValidator() {}

    /** The errors in a whole page, each with its line; none when it is valid. */
    public static synchronized List<String> errors(String html) {
        // It recurses once per neighbouring element: a long list overflows a thread of usual size.
        var task = new FutureTask<>(() -> check(html));
        new Thread(null, task, "html checker", STACK).start();
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the HTML checker failed", e);
        }
    }

    private static List<String> check(String html) {
        var found = new ArrayList<String>();
        try {
            Checker.SHARED.setUpValidatorAndParsers(new Listener(found), true, false);
            Checker.SHARED.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new IllegalStateException("the HTML checker failed", e);
        } catch (SAXException e) {
            found.add(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            throw new IllegalStateException("the HTML checker failed", e);
        }
        return List.copyOf(found);
    }

    // To read the schema takes longer than to check a page.
    private static final class Checker {
        static final SimpleDocumentValidator SHARED = create();

        private static SimpleDocumentValidator create() {
            var faults = new ArrayList<String>();
            var checker = new SimpleDocumentValidator(true, false, false);
            try {
                checker.setUpMainSchema(SCHEMA, new Listener(faults));
            } catch (Exception e) {
                throw new IllegalStateException("the HTML checker failed", e);
            }
            if (!faults.isEmpty()) {
                throw new IllegalStateException("the HTML checker failed: " + faults);
            }
            return checker;
        }
    }

    private record Listener(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // A warning is advice, not a fault of the page.
        }

        @Override
        public void error(SAXParseException error) {
            found.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
