using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a strategic framework or plan: vision, mission, values, and goals with their objectives.
/// </summary>
/// <remarks>
/// <para>Instances are immutable and thread-safe. Two frameworks are equal if all their values are equal, at every
/// level.</para>
/// <para>Source: the elements <c>StrategicPlan</c> of StratML (ISO 17469-1) and <c>PerformancePlanOrReport</c> of Part
/// 2 (ANSI/AIIM 22:2017).</para>
/// </remarks>
/// <example>
/// <code>
/// var plan = new StrategicFramework
/// {
///     Id = FrameworkId.Parse("harbour-2026-2030"),
///     Name = "Harbour Plan",
///     Period = FrameworkPeriod.FromYears(2026, 2030),
///     Goals =
///     [
///         new()
///         {
///             Code = ElementCode.Parse("1"),
///             Name = "A harbour that runs on clean power",
///             Objectives = [new() { Code = ElementCode.Parse("1.1"), Name = "Shore power at every berth" }],
///         },
///     ],
/// };
/// Console.WriteLine(plan);
/// // Output: harbour-2026-2030: Harbour Plan (1 goal, 1 objective)
/// </code>
/// </example>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial record StrategicFramework
{
    // Fields for the literal constructor, which must not call accessors.
    private readonly FrameworkId _id;
    private readonly string _name = "";
    private readonly string? _description;
    private readonly FrameworkPeriod? _period;
    private readonly Vision? _vision;
    private readonly Mission? _mission;
    private readonly EquatableList<CoreValue> _values;
    internal readonly EquatableList<Goal> _goals;
    private readonly Adoption? _adoption;
    private readonly string? _source;
    private readonly EquatableList<Organization> _organizations;
    private readonly string? _identifier;
    private readonly string? _language;

    /// <summary>Initializes a new instance of the <see cref="StrategicFramework"/> class.</summary>
    public StrategicFramework()
    {
    }

    /// <summary>Initializes a new instance in English from literals.</summary>
    /// <remarks>
    /// The internal constructors of the records assign fields, so that the JIT compiler does not have to compile dozens
    /// of accessors when a canonical framework is first used.
    /// </remarks>
#pragma warning disable CS8618 // Name is set: by the field behind it.
    [SetsRequiredMembers]
    internal StrategicFramework(
        string id,
        string name,
        int firstYear,
        int lastYear,
        string organization,
        string source,
        string vision,
        string mission,
        Goal[] goals,
        CoreValue[] values,
        string? description = null,
        Adoption? adoption = null)
    {
        _id = new(id);
        _name = name;
        _description = description;
        _period = new FrameworkPeriod(firstYear, lastYear);
        _vision = new(id, vision);
        _mission = new(id, mission);
        _values = new(values);
        _goals = new(goals);
        _adoption = adoption;
        _source = source;
        _organizations = new([new Organization(id, organization)]);
        _identifier = id;
        _language = "en";
    }
#pragma warning restore CS8618

    /// <summary>Gets the id of the framework, such as <c>interpol-2017-2020</c>.</summary>
    /// <remarks>Ids are unique within a <see cref="FrameworkCatalog"/>.</remarks>
    /// <exception cref="ArgumentException">The value is the default <see cref="FrameworkId"/>.</exception>
    public required FrameworkId Id
    {
        get => _id;
        init => _id = Guard.NotDefault(value);
    }

    /// <summary>Gets the title of the framework, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name
    {
        get => _name;
        init => _name = Guard.NotNull(value);
    }

    /// <summary>
    /// Gets the description of the framework, such as its introduction, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>Paragraphs are separated by an empty line.</remarks>
    public string? Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>
    /// Gets the period in which the framework is in force, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>Source: the elements <c>StartDate</c> and <c>EndDate</c> of <c>AdministrativeInformation</c>.</remarks>
    public FrameworkPeriod? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>Gets the vision of the organization, or <see langword="null"/> if not specified.</summary>
    public Vision? Vision
    {
        get => _vision;
        init => _vision = value;
    }

    /// <summary>Gets the mission of the organization, or <see langword="null"/> if not specified.</summary>
    public Mission? Mission
    {
        get => _mission;
        init => _mission = value;
    }

    /// <summary>Gets the core values of the organization, in document order.</summary>
    public EquatableList<CoreValue> Values
    {
        get => _values;
        init => _values = value;
    }

    /// <summary>Gets the goals with their objectives, in document order.</summary>
    /// <remarks>The standard requires at least one goal. An empty list is allowed here.</remarks>
    public EquatableList<Goal> Goals
    {
        get => _goals;
        init => _goals = value;
    }

    /// <summary>Gets the adoption of the framework, or <see langword="null"/> if unknown.</summary>
    /// <remarks>Source: INTERPOL's documents. The standard has no element for it.</remarks>
    public Adoption? Adoption
    {
        get => _adoption;
        init => _adoption = value;
    }

    /// <summary>
    /// Gets the location where the document was published, usually a URL, or <see langword="null"/> if unknown.
    /// </summary>
    /// <remarks>
    /// The value is not validated. Source: the element <c>Source</c> of <c>AdministrativeInformation</c>.
    /// </remarks>
    public string? Source
    {
        get => _source;
        init => _source = value;
    }

    /// <summary>Gets the type of the document. The default is <see cref="FrameworkType.StrategicPlan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="FrameworkType"/>.
    /// </exception>
    public FrameworkType Type { get; init => field = Guard.Defined(value, FrameworkType.PerformanceReport); }

    /// <summary>Gets the organizations that the plan belongs to, in document order.</summary>
    public EquatableList<Organization> Organizations
    {
        get => _organizations;
        init => _organizations = value;
    }

    /// <summary>Gets other information about the framework, or <see langword="null"/> if there is none.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>
    /// Gets the date on which the document was published, or <see langword="null"/> if not specified.
    /// </summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>Gets the identifier of the document, or <see langword="null"/> if there is none.</summary>
    /// <remarks>
    /// See <see cref="StrategyElement.Identifier"/> for the rules. Source: the element <c>Identifier</c> of
    /// <c>AdministrativeInformation</c> in StratML Part 2.
    /// </remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>
    /// Gets the person who submitted the document for publication, or <see langword="null"/> if not specified.
    /// </summary>
    public ContactInformation? Submitter { get; init; }

    /// <summary>
    /// Gets the language of the texts as a BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>, or <see langword="null"/> if
    /// not specified.
    /// </summary>
    /// <remarks>
    /// The tag is well-formed by RFC 5646. It is not checked against the registry of subtags, and its letter case is
    /// preserved. The standard has no element for it.
    /// </remarks>
    /// <exception cref="ArgumentException">The value is not a well-formed language tag.</exception>
    public string? Language
    {
        get => _language;
        init => _language = Guard.LanguageTagOrNull(value);
    }

    /// <summary>Returns the hash code of <see cref="Id"/>.</summary>
    /// <remarks>Frameworks rarely share an id, and a hash code of all values would be far slower.</remarks>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>
    /// Returns the framework on one line: its id, its title, and the number of its goals and objectives.
    /// </summary>
    /// <returns>A string that represents the framework.</returns>
    public override string ToString()
    {
        int objectives = 0;
        foreach (Goal goal in Goals)
        {
            objectives += goal.Objectives.Count;
        }

        return SingleLine.CollapseWhiteSpace(
            $"{Id}: {Name} ({Counted(Goals.Count, "goal")}, {Counted(objectives, "objective")})");
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
