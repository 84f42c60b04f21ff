/// Uses the library as an F# program does, and fails if a result is wrong.
module Program

open System
open Interpol.Strategy.Model

let check what expected actual =
    if expected <> actual then
        failwith $"{what}: expected %A{expected}, but got %A{actual}"

// Construct.
let shorePower =
    Objective(Code = ElementCode.Parse "1.1", Name = "Shore power at every berth")

let cleanPower =
    Goal(Code = ElementCode.Parse "1", Name = "A harbour that runs on clean power", Objectives = EquatableList<_> [ shorePower ])

let plan =
    StrategicFramework(
        Id = FrameworkId.Parse "harbour-2026-2030",
        Name = "Harbour Plan",
        Period = FrameworkPeriod.FromYears(2026, 2030),
        Goals = EquatableList<_> [ cleanPower ]
    )

check "ToString" "harbour-2026-2030: Harbour Plan (1 goal, 1 objective)" (string plan)

// Look up.
check "GetObjective" shorePower (plan.GetObjective "1.1")

match plan.TryGetGoal "9" with
| true, goal -> failwith $"There should be no goal {goal}."
| false, _ -> ()

let catalog = InterpolFrameworks.Catalog.Add plan
check "Resolve" (shorePower :> StrategyElement) (catalog.Resolve "harbour-2026-2030/1.1")

check
    "GetElements"
    [ "CoreValue", 5; "Goal", 5; "Mission", 1; "Objective", 21; "Vision", 1 ]
    (InterpolFrameworks.Framework2017To2020.GetElements()
     |> Seq.countBy (fun element -> string element.ElementKind)
     |> Seq.sort
     |> List.ofSeq)

// Search.
let hit = (catalog.Search "shore power").Hits.[0]
check "Search" (shorePower :> StrategyElement) hit.Element

// Lists.
let codes = EquatableList<_> [ "4.10"; "4.2" ]
check "Count" 2 codes.Count
check "List equality" codes (EquatableList.Create [ "4.10"; "4.2" ])
check "ToEquatableList" codes ([ "4.10"; "4.2" ].ToEquatableList())
check "Sequence" [ "4.2"; "4.10" ] (codes |> Seq.sortBy ElementCode.Parse |> List.ofSeq)

for code in codes do
    check "Length" true (code.Length > 2)

// Edit. F# has no copy expression for C# records.
let renamed =
    plan.Replace(shorePower, Objective(Code = shorePower.Code, Name = "Shore power at 40 berths"))

check "Replace" "1.1 Shore power at 40 berths" (string (renamed.GetObjective "1.1"))
check "Replace back" plan (renamed.Replace(renamed.GetObjective "1.1", shorePower))

let longer = plan.AddGoal(Goal(Code = ElementCode.Parse "2", Name = "A quiet harbour"))
check "AddGoal" 2 longer.Goals.Count
check "Remove" plan (longer.Remove(longer.GetGoal "2"))

printfn $"F# on .NET {Environment.Version.Major}: all results are right."
