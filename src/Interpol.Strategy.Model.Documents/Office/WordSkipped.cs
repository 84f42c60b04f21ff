namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Counts what is in the paragraphs of a Word document, but not in their text.</summary>
internal sealed class WordSkipped
{
    public int Deleted { get; set; }

    public int Hidden { get; set; }

    /// <summary>Gets or sets the number of pictures, text boxes and symbols.</summary>
    public int Pictures { get; set; }
}
