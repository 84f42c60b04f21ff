using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the document from which the wording of a canonical framework was taken.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record SourceDocument
{
    internal SourceDocument(string framework, string title, string sha256)
    {
        FrameworkId = new(framework);
        Title = title;
        Sha256 = sha256;
    }

    /// <summary>Gets the id of the framework that was taken from the document.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>Gets the title of the document, followed by its kind in parentheses, such as "web page".</summary>
    public string Title { get; }

    /// <summary>Gets the publisher of the document, which is the author of its wording: INTERPOL.</summary>
    public string Publisher { get; } = Canonical.Publisher;

    /// <summary>Gets the SHA-256 hash of the text of the document, as 64 lowercase hexadecimal digits.</summary>
    /// <remarks>
    /// The text is a UTF-8 file in the tests of this library. The tests of every release compare the framework with it
    /// word for word.
    /// </remarks>
    public string Sha256 { get; }
}
