package fr.jobmatch.app.cvs;

/// The file weighs more than a CV may; nothing was kept.
public class CvTooLarge extends RuntimeException {

    CvTooLarge() {
        super("larger than " + CvImports.MAX_SIZE + " bytes");
    }
}
