namespace Interpol.Strategy.Model;

/// <summary>Provides INTERPOL's Strategic Frameworks, complete and word for word.</summary>
/// <remarks>
/// <para>The wording is INTERPOL's, character for character, including spelling and quotation marks, with these
/// exceptions. Runs of white space are one space. Words that a line break divides after a hyphen are joined. Text in
/// capitals is in sentence case, except "INTERPOL" and the title "Strategic Framework". The list punctuation at the end
/// of an objective is omitted. Paragraphs are separated by an empty line.</para>
/// <para>Identifiers are XML names, such as <c>interpol-2017-2020-4.2</c> and <c>interpol-2017-2020-vision</c>. They
/// are the same in every format and release.</para>
/// <para>Each framework is created on first use. All members are thread-safe.</para>
/// </remarks>
public static partial class InterpolFrameworks
{
    /// <summary>Gets the Strategic Framework 2014-2016.</summary>
    /// <remarks>
    /// <para>It has four strategic and two corporate priorities, which are <see cref="Goal"/>s without objectives. It
    /// also has a vision, a mission, an introduction and its adoption.</para>
    /// <para>Source: INTERPOL's web page "Priorities".</para>
    /// </remarks>
    public static StrategicFramework Framework2014To2016 => Model.Framework2014To2016.Instance;

    /// <summary>Gets the Strategic Framework 2017-2020.</summary>
    /// <remarks>
    /// <para>It has a vision, a mission, five values, and five goals with 21 objectives.</para>
    /// <para>Source: INTERPOL's leaflet "Strategic Framework 2017-2020".</para>
    /// </remarks>
    public static StrategicFramework Framework2017To2020 => Model.Framework2017To2020.Instance;

    /// <summary>Returns a canonical framework as a ready-made document.</summary>
    /// <remarks>
    /// <para>The document is UTF-8 without a byte order mark, and is indented. It equals the output of
    /// <see cref="Serialization.FrameworkJson"/>, <see cref="Serialization.FrameworkStratML"/> or
    /// <see cref="Serialization.FrameworkSkos"/>, but no serializer is loaded. The bytes are shared by all callers and
    /// are not copied. They cannot be changed.</para>
    /// <para>In StratML, the kinds of the goals, the adoption and the identifiers of the values are notes in
    /// <c>OtherInformation</c>. In JSON-LD and Turtle, the IRIs are relative to the address of the document.</para>
    /// </remarks>
    /// <param name="id">The id of the framework, such as <c>interpol-2017-2020</c>.</param>
    /// <param name="format">The format of the document.</param>
    /// <returns>The bytes of the document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="format"/> is not a defined <see cref="FrameworkFormat"/>.
    /// </exception>
    /// <exception cref="UnknownFrameworkException">No canonical framework has the id.</exception>
    public static ReadOnlyMemory<byte> GetDocument(FrameworkId id, FrameworkFormat format) =>
        CanonicalDocuments.Get(id.ToString(), format);

    /// <inheritdoc cref="GetDocument(FrameworkId, FrameworkFormat)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ReadOnlyMemory<byte> GetDocument(string id, FrameworkFormat format)
    {
        ArgumentNullException.ThrowIfNull(id);
        return CanonicalDocuments.Get(id, format);
    }

    /// <summary>Gets all canonical frameworks, the earliest first.</summary>
    /// <remarks>The first use creates all frameworks.</remarks>
    public static EquatableList<StrategicFramework> All => CatalogHolder.All;

    /// <summary>Gets a catalog of all canonical frameworks, the earliest first.</summary>
    /// <remarks>
    /// The first use creates all frameworks. <see cref="FrameworkCatalog.Add"/> returns a catalog that also contains a
    /// custom framework.
    /// </remarks>
    /// <example>
    /// <code>
    /// foreach (StrategicFramework framework in InterpolFrameworks.Catalog)
    /// {
    ///     Console.WriteLine(framework);
    /// }
    ///
    /// // Output:
    /// // interpol-2014-2016: Strategic Framework 2014-2016 (6 goals, 0 objectives)
    /// // interpol-2017-2020: Strategic Framework 2017-2020 (5 goals, 21 objectives)
    /// </code>
    /// </example>
    public static FrameworkCatalog Catalog => CatalogHolder.Catalog;

    /// <summary>Creates the catalog on first use, so that using one framework does not create the other.</summary>
    private static class CatalogHolder
    {
        public static readonly EquatableList<StrategicFramework> All = [Framework2014To2016, Framework2017To2020];

        public static readonly FrameworkCatalog Catalog = new(All);
    }
}
