using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a row of the table of elements: a vision, a mission, a value, a goal or an objective.</summary>
/// <remarks>
/// <para>The properties are the columns, in order, and all of them are scalar. The order is a contract: it only grows
/// at the end. In files, the columns have the names that JSON has.</para>
/// <para>The rows of a framework contain its tree: the parents of <see cref="ParentId"/>, in the order of
/// <see cref="Position"/>. They do not contain stakeholders, indicators and other information.</para>
/// <para>An empty string and <see langword="null"/> are the same in CSV files. Use JSON or Parquet where the difference
/// matters.</para>
/// </remarks>
public sealed record ElementRow
{
    /// <summary>
    /// Gets the id of the element, such as <c>interpol-2017-2020/4.2</c>, which is unique among frameworks with
    /// different ids.
    /// </summary>
    /// <remarks>
    /// The column is <c>element_id</c>, text. It is the reference of the element if no other element of the framework
    /// has the same code. Otherwise, it is the id of the framework, <c>#</c> and the path of the element, such as
    /// <c>interpol-2017-2020#vision</c> or <c>harbour-2026#goals[3].objectives[1]</c>.
    /// </remarks>
    [JsonPropertyName("element_id")]
    public string ElementId { get; init; } = "";

    /// <summary>
    /// Gets the id of the goal that contains an objective, or <see langword="null"/> if the element is not an
    /// objective.
    /// </summary>
    /// <remarks>The column is <c>parent_id</c>, text.</remarks>
    [JsonPropertyName("parent_id")]
    public string? ParentId { get; init; }

    /// <summary>Gets the id of the framework, such as <c>interpol-2017-2020</c>.</summary>
    /// <remarks>The column is <c>framework_id</c>, text.</remarks>
    [JsonPropertyName("framework_id")]
    public string FrameworkId { get; init; } = "";

    /// <summary>Gets the title of the framework, which can be empty.</summary>
    /// <remarks>The column is <c>framework_name</c>, text.</remarks>
    [JsonPropertyName("framework_name")]
    public string FrameworkName { get; init; } = "";

    /// <summary>
    /// Gets the names of the organizations of the framework, or <see langword="null"/> if no organization has a name.
    /// </summary>
    /// <remarks>
    /// The column is <c>organization</c>, text. Several names are joined with <c>|</c>, as in <see cref="Path"/>.
    /// </remarks>
    [JsonPropertyName("organization")]
    public string? Organization { get; init; }

    /// <summary>Gets the first day of the framework's period, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>period_start</c>, date.</remarks>
    [JsonPropertyName("period_start")]
    public DateOnly? PeriodStart { get; init; }

    /// <summary>Gets the last day of the framework's period, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>period_end</c>, date.</remarks>
    [JsonPropertyName("period_end")]
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>
    /// Gets the reference to the element, such as <c>interpol-2017-2020/4.2</c>, or <see langword="null"/> if the
    /// element has no code.
    /// </summary>
    /// <remarks>
    /// The column is <c>reference</c>, text. If several elements have the same code, they have the same reference.
    /// </remarks>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>
    /// Gets the kind of the element: <c>vision</c>, <c>mission</c>, <c>coreValue</c>, <c>goal</c> or <c>objective</c>.
    /// </summary>
    /// <remarks>The column is <c>element_kind</c>, text.</remarks>
    [JsonPropertyName("element_kind")]
    public string ElementKind { get; init; } = "";

    /// <summary>
    /// Gets the kind of the goal that the element is or belongs to, or <see langword="null"/> if there is none.
    /// </summary>
    /// <remarks>
    /// The column is <c>goal_kind</c>, text. The kinds are <c>strategicGoal</c>, <c>strategicPriority</c> and
    /// <c>corporatePriority</c>.
    /// </remarks>
    [JsonPropertyName("goal_kind")]
    public string? GoalKind { get; init; }

    /// <summary>
    /// Gets the code of the element, such as <c>4.2</c>, or <see langword="null"/> if the element has no code.
    /// </summary>
    /// <remarks>The column is <c>code</c>, text.</remarks>
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    /// <summary>
    /// Gets an ASCII string whose ordinal order is that of the codes, such as <c>14.12$</c> for <c>4.2</c>, or
    /// <see langword="null"/> if the element has no code.
    /// </summary>
    /// <remarks>The column is <c>sort_key</c>, text. See <see cref="Model.ElementCode.ToSortKey"/>.</remarks>
    [JsonPropertyName("sort_key")]
    public string? SortKey { get; init; }

    /// <summary>Gets the level of the element: 2 for an objective and 1 for all others.</summary>
    /// <remarks>The column is <c>level</c>, integer.</remarks>
    [JsonPropertyName("level")]
    public int Level { get; init; }

    /// <summary>Gets the position of the element in the framework, in document order, from 1.</summary>
    /// <remarks>The column is <c>position</c>, integer.</remarks>
    [JsonPropertyName("position")]
    public int Position { get; init; }

    /// <summary>
    /// Gets the ids of the goal and the objective, joined with <c>|</c>, or the id of another element.
    /// </summary>
    /// <remarks>
    /// The column is <c>path</c>, text. It is a path as the function <c>PATH</c> of DAX returns. In an id, <c>|</c> is
    /// written as <c>%7C</c>, and <c>%</c> as <c>%25</c> where <c>7C</c> or <c>25</c> follows. All other characters are
    /// kept.
    /// </remarks>
    [JsonPropertyName("path")]
    public string Path { get; init; } = "";

    /// <summary>
    /// Gets the headings above the goal that the element is or belongs to, the outermost first, or
    /// <see langword="null"/> if there are none.
    /// </summary>
    /// <remarks>
    /// The column is <c>groups</c>, text. The code and the name of each heading are joined with <c>|</c>, as in
    /// <see cref="Path"/>. A missing code is empty, so that <c>A|Finance|A.1|Income</c> and <c>|Finance</c> are
    /// examples.
    /// </remarks>
    [JsonPropertyName("groups")]
    public string? Groups { get; init; }

    /// <summary>
    /// Gets the code of the goal that the element is or belongs to, or <see langword="null"/> if there is none.
    /// </summary>
    /// <remarks>The column is <c>goal_code</c>, text.</remarks>
    [JsonPropertyName("goal_code")]
    public string? GoalCode { get; init; }

    /// <summary>
    /// Gets the name of the goal that the element is or belongs to, or <see langword="null"/> if there is none.
    /// </summary>
    /// <remarks>The column is <c>goal_name</c>, text.</remarks>
    [JsonPropertyName("goal_name")]
    public string? GoalName { get; init; }

    /// <summary>
    /// Gets the code of an objective, or <see langword="null"/> if the element is not an objective or has no code.
    /// </summary>
    /// <remarks>The column is <c>objective_code</c>, text.</remarks>
    [JsonPropertyName("objective_code")]
    public string? ObjectiveCode { get; init; }

    /// <summary>Gets the name of the element, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>name</c>, text. A vision or a mission never has a name.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>
    /// Gets the statement of the element, or its description below the name, or <see langword="null"/> if there is
    /// none.
    /// </summary>
    /// <remarks>The column is <c>text</c>, text. See <see cref="Model.StrategyElement.Description"/>.</remarks>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>Gets the identifier of the element, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>identifier</c>, text.</remarks>
    [JsonPropertyName("identifier")]
    public string? Identifier { get; init; }
}
