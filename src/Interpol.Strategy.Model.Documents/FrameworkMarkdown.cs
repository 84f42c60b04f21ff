using Interpol.Strategy.Model.Documents.Writing;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Provides methods to write frameworks as Markdown.</summary>
/// <remarks>
/// <para>The document has metadata (id, period, language), the title, the description, the sections <c>Vision</c>,
/// <c>Mission</c> and <c>Values</c>, a heading for each goal, such as <c>## 4 Clean power</c>, and an item for each
/// objective, such as <c>- **4.2** Equip all berths</c>. Groups of goals are headings such as <c>## Theme A:
/// Finance</c>.</para>
/// <para><see cref="FrameworkOutline.Read(string, OutlineOptions?)"/> returns the same framework, except for what
/// <see cref="GetUnsupportedContent"/> lists. The metadata <c>format: strategic-framework</c> marks such a document, so
/// that its text is read word for word. A document with other content is read like any other document.</para>
/// </remarks>
public static class FrameworkMarkdown
{
    /// <summary>Writes a framework as Markdown.</summary>
    /// <remarks>This is an O(n) operation, where n is the number of characters.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <returns>The Markdown document, with <c>\n</c> as line ending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate, or the id is missing.
    /// </exception>
    public static string Write(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (framework.Id == default)
        {
            throw new ArgumentException("The framework must have an id.", nameof(framework));
        }

        string markdown = MarkdownFrameworkWriter.Write(framework);
        return DocumentText.IsWellFormed(markdown)
            ? markdown
            : throw new ArgumentException("The framework must not contain an unpaired surrogate.", nameof(framework));
    }

    /// <summary>Returns a warning for each part of a framework that Markdown does not hold.</summary>
    /// <remarks>Each warning has the path of the content that <see cref="Write"/> leaves out.</remarks>
    /// <param name="framework">The framework to check.</param>
    /// <returns>The warnings, or an empty list if Markdown holds the whole framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static EquatableList<Diagnostic> GetUnsupportedContent(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return [.. UnsupportedContent.Find(framework)];
    }
}
